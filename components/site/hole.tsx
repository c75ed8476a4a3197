import type { ReactNode } from 'react'

const empty = { __html: '' }

/**
 * Where the program puts what it writes itself into a template. React leaves it as it finds it. In
 * development, where Next shows each page itself, the content stands in it from the start.
 */
export function Hole({ children }: { children?: ReactNode }) {
  if (children) return <div data-hole="">{children}</div>
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is empty, which tells React not to look into it
  return <div data-hole="" suppressHydrationWarning dangerouslySetInnerHTML={empty} />
}
