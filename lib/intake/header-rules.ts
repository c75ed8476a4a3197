/** One kind of line above the text that is not the title. `field` keeps what it says. */
export type HeaderRule = {
  reason: string
  pattern: RegExp
  field?: 'title' | 'publisher' | 'url'
}

/** Names of sections, as they stand alone on a line. */
const sections =
  'world|international|europe|asia|africa|americas?|middle east|(?:u\\.?s\\.?|u\\.?k\\.?)(?: news)?|national|regional|local|news|latest|breaking(?: news)?|politics|business|economy|markets|finance|money|tech(?:nology)?|science|health|environment|climate|energy|culture|arts?|books|film|music|entertainment|lifestyle|life|travel|food|sports?|football|opinion|comment(?:ary)?|editorial|analysis|features?|interviews?|society|education|law|justice|crime|defen[cs]e|military|security|war|weather|obituar(?:y|ies)|video|live|exclusive|newsline'

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
    pattern:
      /^(?:By|BY|Author|Reporter|Words|Text)\s*:?\s+\p{Lu}[\p{L}.'’-]*(?:[\s,|&]+(?:\p{Lu}[\p{L}.'’-]*|and|for|in|of|the|staff|writer|correspondent|reporter|editor))*$/u,
  },
  {
    reason: 'byline',
    pattern:
      /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3},? (?:(?:staff|senior|political|science|foreign) )?(?:writer|reporter|correspondent|editor)$/iu,
  },
  {
    reason: 'byline',
    pattern:
      /^(?:(?:By|BY) \p{Lu}[^.!?]{2,60}, )?(?:(?:\p{L}+ ){0,2}(?:correspondent|reporter|staff writer|editor))$/u,
  },
  {
    reason: 'section label',
    pattern: new RegExp(
      `^(?:${sections})(?:(?:\\s*[>/|»,&•·]\\s*|\\s+)(?:${sections}|\\p{Lu}[\\p{L} ]{2,30}))?$`,
      'iu',
    ),
  },
  { reason: 'section label', pattern: /^home\s*[>/|»].{0,100}$/i },
  {
    reason: 'photo caption or credit',
    pattern:
      /^.{0,200}(?:\s[/|©]\s*|\()(?:AP|AFP|Reuters|EPA|TASS|Getty|Handout|DPA|ANSA)\b[^.]{0,40}$/u,
  },
]
