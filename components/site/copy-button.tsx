'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { announce } from './announce'
import { writeClipboard } from './clipboard'

type Content = { path: string } | { text: string }

type Props = Content & {
  label?: string
  done?: string
  /** What the link leads to, for those who do not see where the button stands. */
  about?: string
  className?: string
  /** A picture instead of the label; the confirmation then stands beside it. */
  children?: ReactNode
}

/** A button that copies and says so in its own place. `path` is of this site, without its base. */
export function CopyButton({
  label = 'Copy link',
  done = 'Link copied',
  about,
  className = '',
  children,
  ...content
}: Props) {
  const { state, copy } = useCopy(content, done)
  const words = { ready: label, copied: done, failed: 'Copying failed' }[state]
  return (
    <button
      type="button"
      onClick={copy}
      data-state={state}
      aria-label={about && state === 'ready' ? `${label}: ${about}` : undefined}
      title={children ? label : undefined}
      className={`quiet-link needs-js no-print whitespace-nowrap ${className}`}
    >
      {children}
      {children ? state !== 'ready' && <span className="copy-done">{words}</span> : words}
    </button>
  )
}

/** Copies, and remembers for a moment how that went. */
function useCopy(content: Content, done: string) {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready')

  useEffect(() => {
    if (state === 'ready') return
    const timer = setTimeout(() => setState('ready'), 2500)
    return () => clearTimeout(timer)
  }, [state])

  async function copy() {
    const text = 'path' in content ? addressOf(content.path) : content.text
    const isCopied = await writeClipboard(text)
    setState(isCopied ? 'copied' : 'failed')
    announce(isCopied ? done : 'Copying failed')
  }

  return { state, copy }
}

/** The full address of a path of this site, where it is being read. */
export function addressOf(path: string): string {
  return `${location.origin}${document.documentElement.dataset.base ?? ''}${path}`
}
