'use client'

import { useEffect } from 'react'
import { sitePath } from '#lib/view/site-path'
import { announce } from './announce'
import { writeClipboard } from './clipboard'

const shownFor = 2500

/** Copying and sharing for all buttons of the page, those of static panels too. */
export function PageActions() {
  useEffect(() => {
    document.addEventListener('click', act)
    return () => document.removeEventListener('click', act)
  }, [])
  return null
}

function act({ target }: MouseEvent): void {
  const button = target instanceof Element ? target.closest('button') : null
  if (!button) return
  const { copyPath, copyQuote, sharePath } = button.dataset
  const text =
    copyQuote === undefined ? copyPath && addressOf(copyPath) : citationOf(button, copyQuote)
  if (text !== undefined) copy(button, text)
  if (sharePath === undefined) return
  const title = button.closest('article')?.querySelector('h1')?.textContent ?? document.title
  // A reader who changes their mind rejects the promise: nothing to report.
  navigator.share({ title, url: addressOf(sharePath) }).catch(() => {})
}

async function copy(button: HTMLButtonElement, text: string): Promise<void> {
  if (button.dataset.state) return
  const isCopied = await writeClipboard(text)
  const words = isCopied ? doneOf(button) : 'Copying failed'
  const undo = say(button, words)
  button.dataset.state = isCopied ? 'copied' : 'failed'
  announce(words)
  setTimeout(() => {
    undo()
    delete button.dataset.state
  }, shownFor)
}

function doneOf({ dataset }: HTMLButtonElement): string {
  return dataset.copyPath === undefined ? 'Excerpt copied' : 'Link copied'
}

/** The words of the excerpt that the button stands below, with their source, as one pastes them. */
function citationOf(button: HTMLElement, title: string): string {
  const report = button.closest('section')
  const told = report?.querySelectorAll('blockquote [data-told]') ?? []
  const words = [...told].map(part => part.textContent).join('')
  const source = report?.querySelector('.source')?.textContent
  const original = report?.querySelector<HTMLAnchorElement>('a[rel~="external"]')?.href
  const from = [source, title, original?.replace(/#?:~:text=.*$/s, '')].filter(Boolean).join(', ')
  return `“${words.trim()}” (${from})`
}

/** Writes `words` over a label, or beside a picture. Returns the undoing. */
function say(button: HTMLButtonElement, words: string): () => void {
  const label = button.firstChild
  const name = button.getAttribute('aria-label')
  button.removeAttribute('aria-label')
  const unname = () => name !== null && button.setAttribute('aria-label', name)
  if (label instanceof Text) {
    const { data } = label
    label.data = words
    return () => {
      label.data = data
      unname()
    }
  }
  const done = document.createElement('span')
  done.className = 'copy-done'
  done.textContent = words
  button.append(done)
  return () => {
    done.remove()
    unname()
  }
}

/** The full address of a path of this site, where it is being read. */
function addressOf(path: string): string {
  return location.origin + sitePath(path)
}
