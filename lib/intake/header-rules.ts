import { joined } from './joined'
/** One kind of line above the text that is not the title. `field` keeps what it says. */
export type HeaderRule = {
  reason: string
  pattern: RegExp
  field?: 'title' | 'publisher' | 'url'
}

/** Names of sections, as they stand alone on a line. */
const sections =
  'world|international|europe|asia|africa|americas?|middle east|(?:u\\.?s\\.?' +
  '|u\\.?k\\.?)(?: news)?|national|regional|local|news|latest|breaking(?: news)?|politics' +
  '|business|economy|markets|finance|money|tech(?:nology)?|science|health|environment' +
  '|climate|energy|culture|arts?|books|film|music|entertainment|lifestyle|life|travel|food' +
  '|sports?|football|opinion|comment(?:ary)?|editorial|analysis|features?|interviews?' +
  '|society|education|law|justice|crime|defen[cs]e|military|security|war|weather' +
  '|obituar(?:y|ies)|video|live|exclusive|newsline'

const section = `(?:${sections})(?: news)?`

const ranks = '(?:Staff|Senior|Chief|Special|Deputy|Political|Science|Foreign|Our|STAFF|SENIOR)'
const trades =
  '(?:(?:[Ss]taff )?(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor)|WRITER|REPORTER|CORRESPONDENT|EDITOR)'
const agencies = 'AP|AFP|Reuters|EPA|TASS|DPA|ANSA'
const pictures = 'Getty|Handout'

/** Most specific first. */
export const headerRules: HeaderRule[] = [
  { reason: 'title line', pattern: /^(?:title|headline)\s*:\s*(.{3,300})$/i, field: 'title' },
  {
    reason: 'publisher line',
    pattern: /^(?:source|publisher|publication|newspaper|outlet|site)\s*:\s*([^:]{2,60})$/i,
    field: 'publisher',
  },
  {
    reason: 'address line',
    pattern:
      /^(?:(?:url|link|address|canonical|retrieved from|available at)\s*:\s*)?(https?:\/\/\S+)$/i,
    field: 'url',
  },
  {
    reason: 'byline',
    pattern: joined(
      'u',
      String.raw`^(?:(?:By|BY)\s*:?|(?:Author|Reporter|Words|Text)(?: by|\s*:))\s+\p{Lu}[\p{L}.'’-]*(?:[\s,`,
      String.raw`|&]+(?:\p{Lu}[\p{L}.'’-]*|and|for|in|of|the|staff|writer|correspondent|reporter|editor))*$`,
    ),
  },
  {
    // “Gunman Kills Newspaper Editor” is a title: a trade stands behind a comma or “staff”.
    reason: 'byline',
    pattern: new RegExp(
      `^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}(?:, (?!says? )(?:(?:\\p{Ll}+|${ranks}) ){0,2}| (?:[Ss]taff|STAFF) )${trades}$`,
      'u',
    ),
  },
  {
    reason: 'byline',
    pattern: new RegExp(
      `^(?:(?:By|BY) \\p{Lu}[^.!?]{2,60}, (?:\\p{L}+ ){0,2}|(?:${ranks} )?(?:\\p{L}+ )?)${trades}$`,
      'u',
    ),
  },
  {
    reason: 'section label',
    pattern: new RegExp(`^${section}(?:\\s*[/|,&•·]\\s*${section}){0,3}$`, 'i'),
  },
  {
    reason: 'dateline',
    pattern: /^\p{Lu}{2}[\p{L}\s.,'’/-]{0,60}\(\p{Lu}[^()]{1,40}\)\s*[—–_-]+$/u,
  },
  { reason: 'section label', pattern: new RegExp(`^${section}\\s*[>»].{1,60}$`, 'i') },
  { reason: 'section label', pattern: /^home\s*[>/|»].{0,100}$/i },
  {
    // An agency alone in brackets, or behind a bar, is who reports: “Ferry sinks (AP)”.
    reason: 'photo caption or credit',
    pattern: new RegExp(
      `^.{0,200}(?:\\s[/©]\\s*(?:${agencies}|${pictures})\\b|[(|]\\s*(?:(?:${agencies})(?=[\\s/,]+[^\\s)])|(?:${pictures})\\b))[^.]{0,40}$`,
      'u',
    ),
  },
]
