import type { ReactNode } from 'react'

/** A source by its colour and always by its name too. */
export function SourceName({
  colour,
  children,
  isBold = false,
}: {
  colour: string
  children: ReactNode
  isBold?: boolean
}) {
  return (
    <span style={{ color: colour }} className={isBold ? 'font-semibold' : ''}>
      <span
        aria-hidden="true"
        className="mr-1.5 inline-block size-[0.5625rem] rounded-full bg-current forced-color-adjust-none"
      />
      {children}
    </span>
  )
}
