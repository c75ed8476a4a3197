import PostalMime, { type Email } from 'postal-mime'
import { parseUrl } from '#lib/intake/fields'
import { joined } from '#lib/intake/joined'
import { mendMojibake } from '#lib/intake/mojibake'
import { readPage } from '#lib/intake/page/read-page'
import type { Draft, InputFile, ReadContext, Reader } from '#lib/intake/reader'
import { draftFromRecord } from '#lib/intake/record'
import { hasEnding, startOf } from './sniff'

const header = joined(
  'i',
  '^(?:From |(?:MIME-Version|Return-Path|Received|Delivered-To|Message-ID|DKIM-Signature',
  String.raw`|X-[\w-]+|From|To|Subject|Date|Content-Type|Snapshot-Content-Location):)`,
)
const isMhtml = /^Content-Type:\s*multipart\/related|^Snapshot-Content-Location:/im

/** Reads a page that a browser saved as MHTML: one file with all that it is drawn with. */
export const mhtml: Reader = {
  format: 'web page in one file (MHTML)',
  largest: 50_000_000,
  accepts: file => {
    const start = startOf(file, 4000)
    return (
      (header.test(start) && isMhtml.test(start)) ||
      (hasEnding(file, 'mhtml?') && header.test(start))
    )
  },
  read: readMhtml,
}

/** Reads an e-mail, such as a newsletter: the article is what it says. */
export const mail: Reader = {
  format: 'e-mail',
  largest: 50_000_000,
  accepts: file => {
    const start = startOf(file, 4000)
    const headers = start.split(/\r?\n\r?\n/, 1)[0] ?? ''
    const named = headers.match(
      /^(?:Received|From|To|Subject|Date|MIME-Version|Return-Path|Message-ID):/gim,
    )
    return (
      header.test(start) &&
      ((named?.length ?? 0) >= 2 || hasEnding(file, 'eml') || /^MIME-Version: 1/.test(start))
    )
  },
  read: readMail,
}

/** A page in one file has hundreds of parts; each costs time, and a million of them minutes. */
const mostParts = 5000

/** Lines that begin as a boundary between parts does. */
function countParts(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 45 && bytes[at + 2] === 45) count++
  }
  return count
}

async function parse(
  file: InputFile,
  { onTrouble }: ReadContext,
  format: string,
): Promise<Email | null> {
  if (countParts(file.bytes) > mostParts) {
    onTrouble({
      reason: `the ${format} has more than ${mostParts} parts`,
      remedy: 'Save its text alone.',
    })
    return null
  }
  try {
    return await new PostalMime({ maxNestingDepth: 20, maxHeadersSize: 500_000 }).parse(file.bytes)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    onTrouble({ reason: `the ${format} is broken (${message})`, remedy: 'Save it again.' })
    return null
  }
}

async function* readMhtml(file: InputFile, context: ReadContext): AsyncGenerator<Draft> {
  const email = await parse(file, context, 'web page in one file')
  if (!email) return
  const address = email.headers.find(({ key }) => key === 'snapshot-content-location')?.value
  // Frames stand behind the page itself, each a page of its own.
  const [, second] = [...(email.html ?? '').matchAll(/<html\b/gi)]
  const html = mendMojibake((email.html ?? '').slice(0, second?.index), context.onTrouble) ?? ''
  if (html.trim() === '') {
    context.onTrouble({
      reason: 'there is no web page in the file',
      remedy: 'Save the page again.',
    })
    return
  }
  const url = file.url ?? parseUrl(address) ?? undefined
  const draft = readPage(html, { url, onTrouble: context.onTrouble })
  if (draft) yield draft
}

async function* readMail(file: InputFile, context: ReadContext): AsyncGenerator<Draft> {
  const email = await parse(file, context, 'e-mail')
  if (!email) return
  tellAttached(email, context)
  const body = mendMojibake(email.html ?? email.text ?? '', context.onTrouble) ?? ''
  const date = email.headers.find(({ key }) => key === 'date')?.value
  const sender = email.from?.name || email.from?.address?.replace(/^.*@/, '')
  const subject = email.subject?.replace(/^(?:(?:re|fwd?|aw|wg):\s*)+/i, '')
  const draft = draftFromRecord(
    {
      text: { value: body, name: 'body' },
      ...(subject && { title: { value: subject, name: 'Subject' } }),
      ...(date && { published: { value: date, name: 'Date' } }),
      ...(sender && { publisher: { value: sender, name: 'From' } }),
    },
    { called: 'header' },
    context,
  )
  if (draft) yield draft
  else
    context.onTrouble({
      reason: 'the e-mail holds no text',
      remedy: 'Save what is attached to it.',
    })
}

/** What is attached may be an article too; pictures and signatures are none. */
function tellAttached({ attachments }: Email, { onTrouble }: ReadContext): void {
  const names = attachments
    .filter(({ mimeType, related }) => !related && !/^image\/|signature|calendar/i.test(mimeType))
    .map(({ filename }) => filename ?? 'one without a name')
  if (names.length === 0) return
  const more = names.length > 5 ? ` and ${names.length - 5} more` : ''
  onTrouble({
    reason: `what is attached was not read: ${names.slice(0, 5).join(', ')}${more}`,
    remedy: 'Save it beside the e-mail.',
  })
}
