import type { Article } from '#lib/model'
import { addressKey } from './address'
import { type Fingerprint, fingerprintOf, hashOf, likenessOf } from './fingerprint'
import type { Trouble } from './reader'

type Known = { file: string; title: string; source: string; isNamed: boolean; print: Fingerprint }

/** Two saves of one page differ in what stands around the text; a page under another's address is another. */
const leastAlike = 0.4

/** Remembers what was read and tells which articles were there before: by their address, by their words. */
export class Duplicates {
  private readonly byAddress = new Map<string, Known>()
  private readonly byText = new Map<string, Map<string, Known>>()

  /**
   * Why `article` is one that was there before; null where it is new, and is remembered. The same
   * words under another publisher are another report. `isNamed`: somebody names its publisher.
   */
  find(article: Article, isNamed: boolean): { twin: Trouble | null; doubt: Trouble | null } {
    const { url, file = '', title, source, text } = article
    const known: Known = { file, title, source, isNamed, print: fingerprintOf(text) }
    const words =
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? ''
    const textKey = `${hashOf(words)} ${hashOf(words, 7)} ${words.length}`
    const others = this.byText.get(textKey) ?? new Map<string, Known>()
    const sameText = findOneSource(others, known)
    if (sameText) return { twin: told('has the same text as', sameText), doubt: null }
    const key = addressKey(url)
    const sameAddress = key ? this.byAddress.get(key) : undefined
    if (sameAddress && isSamePage(sameAddress, known)) {
      return { twin: told('has the same address as', sameAddress), doubt: null }
    }
    this.byText.set(textKey, others.set(source, known))
    if (key && !sameAddress) this.byAddress.set(key, known)
    return { twin: null, doubt: sameAddress ? doubted(sameAddress) : null }
  }
}

/** An article of the same source among those of one text; one without a publisher may be of any. */
function findOneSource(others: Map<string, Known>, { source, isNamed }: Known): Known | undefined {
  const [first] = others.values()
  return first && !(isNamed && first.isNamed) ? first : others.get(source)
}

function isSamePage(one: Known, other: Known): boolean {
  return one.title === other.title || likenessOf(one.print, other.print) >= leastAlike
}

function told(how: string, { file }: Known): Trouble {
  return { reason: `it ${how} ${file}: counted once`, remedy: 'Delete one of them.' }
}

function doubted({ file }: Known): Trouble {
  return {
    reason: `it gives the address of ${file}, but another title and text: both were kept`,
    remedy: 'Give "url" for one of them in sources.json.',
  }
}
