import iconv from 'iconv-lite'
import { joined } from '#lib/intake/joined'
import type { Reader } from '#lib/intake/reader'
import { readDocument } from './document'
import { startOf } from './sniff'

/** Reads a rich text document (RTF): its words, without looks, pictures and notes on the document. */
export const rtf: Reader = {
  format: 'rich text document',
  largest: 50_000_000,
  many: true,
  accepts: file => startOf(file, 20).trimStart().startsWith('{\\rtf'),
  read: (file, context) =>
    readDocument(linesOfRtf(Buffer.from(file.bytes).toString('latin1')), rtf.format, context),
}

/** A mark: a control word with its number, a byte, a symbol, a brace, or a run of text. */
const mark = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)/giy
/** Groups that hold no text of the document. */
const silent = joined(
  '',
  '^(?:fonttbl|colortbl|stylesheet|info|pict|object|header[lrf]?|footer[lrf]?|footnote',
  '|annotation|fldinst|listtable|listoverridetable|revtbl|rsidtbl|generator|themedata|datastore',
  '|latentstyles|xmlnstbl|nonshppict)$',
)
const breaks = new Set(['par', 'line', 'sect', 'page', 'row'])
const signs: Record<string, string> = {
  tab: ' ',
  cell: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
}

/** What holds in a group: whether it is text, and how many signs stand in for one of Unicode. */
type Group = { isSilent: boolean; stands: number }

/** The lines of a rich text. Groups are counted, not nested: no depth is too great. */
function linesOfRtf(source: string): string[] {
  const text = new RtfText()
  const groups: Group[] = []
  let group: Group = { isSilent: false, stands: 1 }
  const pattern = new RegExp(mark)
  let at = 0
  while (at < source.length) {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    at = match ? pattern.lastIndex : at + 1
    if (!match) continue
    const [, word, number, byte, symbol, brace, run] = match
    if (brace === '{') groups.push({ ...group })
    else if (brace === '}') group = groups.pop() ?? group
    else if (word === 'bin') at += Math.max(0, Number(number ?? 0))
    else if (symbol === '*' || (word && silent.test(word))) group.isSilent = true
    else if (word === 'uc') group.stands = Number(number ?? 1)
    else if (word === 'ansicpg') text.setPage(`windows-${number}`)
    else if (group.isSilent) continue
    else if (word === 'u') text.addLetter(Number(number ?? 63), group.stands)
    else if (word) text.addWord(word)
    else if (byte) text.addBytes(String.fromCharCode(Number.parseInt(byte, 16)))
    else if (run) text.addBytes(run)
    else if (symbol) text.addSymbol(symbol)
  }
  return text.end()
}

class RtfText {
  private readonly lines: string[] = []
  private parts: string[] = []
  private bytes: string[] = []
  private page = 'windows-1252'
  /** So many signs are there for programs that know no Unicode. */
  private skip = 0

  setPage(page: string): void {
    if (iconv.encodingExists(page)) this.page = page
  }

  addBytes(bytes: string): void {
    const rest = bytes.slice(this.skip)
    this.skip = Math.max(0, this.skip - bytes.length)
    if (rest) this.bytes.push(rest)
  }

  addLetter(code: number, stands: number): void {
    this.decode()
    this.parts.push(String.fromCharCode(code & 0xffff))
    this.skip = Math.min(Math.max(0, stands), 10)
  }

  addWord(word: string): void {
    this.skip = 0
    this.decode()
    if (breaks.has(word)) this.close()
    else if (Object.hasOwn(signs, word)) this.parts.push(signs[word] ?? '')
  }

  addSymbol(symbol: string): void {
    if (symbol === '~') this.addBytes(' ')
    else if (symbol === '_') this.addBytes('-')
    else if (/[\\{}]/.test(symbol)) this.addBytes(symbol)
    else if (/[\r\n]/.test(symbol)) this.close()
  }

  end(): string[] {
    this.close()
    return this.lines
  }

  private decode(): void {
    if (this.bytes.length === 0) return
    this.parts.push(iconv.decode(Buffer.from(this.bytes.join(''), 'latin1'), this.page))
    this.bytes = []
  }

  private close(): void {
    this.decode()
    this.lines.push(this.parts.join('').trim())
    this.parts = []
  }
}
