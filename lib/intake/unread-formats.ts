import type { InputFile, Reader } from './reader'

/** Formats that are known and not read yet: better said so than taken for prose. */
export const unreadFormats: Reader[] = [
  unread('a PDF', ({ bytes }) => startOf(bytes).startsWith('%PDF-')),
  unread(
    'a spreadsheet',
    ({ bytes, path }) => isZip(bytes) && /\.(?:xlsx|xlsm|ods)$/i.test(path),
    'Save its sheet as CSV.',
  ),
  unread(
    'an old Word document, or another file of old office programs',
    ({ bytes }) => startOf(bytes).startsWith('\u00d0\u00cf\u0011\u00e0'),
    'Open it and save it as DOCX or ODT.',
  ),
  unread('a ZIP archive or an office document', ({ bytes }) => isZip(bytes)),
  unread('a drawing or XML', ({ bytes }) =>
    /^\W{0,3}\s*<(?:!doctype|!--|\?xml|rss|feed|svg)\b/i.test(startOf(bytes)),
  ),
  unread('an e-mail or a web archive', ({ bytes }) =>
    /^(?:(?:MIME-Version|Return-Path|Received):|WARC\/1)/.test(startOf(bytes)),
  ),
  unread(
    'a note (YAML)',
    ({ path }) => /\.ya?ml$/i.test(path),
    'Call it as the file is called that it is about, or delete it.',
    'it is a note (YAML), but there is no file of its name beside it',
  ),
  unread('a table or data file', ({ path }) => /\.(?:json|jsonl|ndjson|csv|tsv)$/i.test(path)),
]

function isZip(bytes: Uint8Array): boolean {
  return startOf(bytes).startsWith('PK\u0003\u0004')
}

function unread(
  format: string,
  accepts: (file: InputFile) => boolean,
  remedy = 'Save the article as plain text.',
  reason = `the file is ${format}, which cannot be read yet`,
): Reader {
  return {
    format,
    accepts,
    read: (_file, { onTrouble }) => {
      onTrouble({ reason, remedy })
      return []
    },
  }
}

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 200)).toString('latin1')
}
