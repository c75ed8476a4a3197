import type { PageDate } from './page-date'
import type { PageLine } from './page-lines'
import type { Survey } from './survey'
import { type DateOrder, findWrittenDates, type WrittenDate } from './written-date'

/** Lines about a date are shorter; a longer one is text. */
const longestLine = 200
const shortestProse = 140
/** How many lines above and below the title may say when it was published. */
const above = 8
const below = 14

/** Lines in which one of these stands as a word of its own. */
function labelled(...labels: string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${labels.join('|')})(?!\\p{L})`, 'iu')
}

const publishedLabel = labelled(
  'published|posted|by .{3,40} on|von .{3,40} am|par .{3,40} le|first published',
  'pub(?:lication)? date|date|issued|released|created|veröffentlicht(?: am)?',
  'erschienen(?: am)?|publiziert|erstellt(?: am)?|gepostet|geschrieben (?:am|von)',
  'eingestellt|datum|online seit|publié(?: le)?|mis en ligne|paru le',
  'publicado(?: el| em)?|fecha|pubblicato(?: il)?|gepubliceerd|geplaatst|publicerad',
  'udgivet|publisert|opublikowano|опубликовано|дата',
)
const modifiedLabel = labelled(
  'updated|modified|edited|last (?:updated|modified|change|edited)|aktualisiert',
  'letzte (?:aktualisierung|änderung|bearbeitung)',
  'zuletzt (?:aktualisiert|geändert|bearbeitet)|geändert|bearbeitet|stand|mis à jour',
  'modifié|mise à jour|actualizado|aggiornato|bijgewerkt|uppdaterad|oppdatert',
  'opdateret|обновлено',
)
const otherLabel = labelled(
  'photo|foto|image|bild|abbildung|picture|quelle|source|event|events',
  'veranstaltung(?:en)?|termin(?:e)?|wann|when|beginn|start|starts|ends|ende|deadline',
  'born|geboren|geb\\.|died|joined|mitglied|anmeldedatum|registriert|release|kinostart',
  'valid|gültig|retrieved|abgerufen|accessed|today|heute|copyright|©|expires|commented',
  'comments? (?:by|on)|says|schreibt|sagt|antwortete|wrote',
)

type Found = PageDate & { distance: number }

/** What the lines about a page's title say of its date, the nearest first; then labelled lines further off. */
export function findLineDates(
  lines: PageLine[],
  titleAt: number,
  survey: Survey,
  order: DateOrder,
): PageDate[] {
  const found: Found[] = []
  let prose = 0
  for (const [index, line] of lines.entries()) {
    if (titleAt >= 0 && index > titleAt && line.text.length >= shortestProse) prose++
    if (index === titleAt) continue
    const isNear = titleAt >= 0 && index >= titleAt - above && index <= titleAt + below && prose < 3
    const isBeside = isNear && index >= titleAt - 2 && index <= titleAt + 5
    const isApart =
      survey.isForeign(line.element) || (!isBeside && survey.isElsewhere(line.element))
    const date = isApart ? null : readLine(line, isNear, isBeside, order)
    if (date) found.push({ ...date, distance: titleAt < 0 ? index : distanceOf(index, titleAt) })
  }
  return found.sort((a, b) => a.distance - b.distance)
}

/** A date below the title is more often its own than one above it. */
function distanceOf(index: number, titleAt: number): number {
  return index >= titleAt ? index - titleAt : 1.5 * (titleAt - index)
}

function readLine(
  { text, linked }: PageLine,
  isNear: boolean,
  isBeside: boolean,
  order: DateOrder,
): PageDate | null {
  const isLong = text.length > longestLine
  const dates = findWrittenDates(isLong ? text.slice(0, 60) : text, order, { short: true })
  const [first] = dates
  if (!first) return null
  const label = text.slice(0, first.index)
  const isModified = modifiedLabel.test(label) && !publishedLabel.test(label)
  const isLabelled = !isLong && (publishedLabel.test(label) || isModified)
  if (otherLabel.test(text.slice(0, longestLine)) && !isLabelled) return null
  if (isLong ? !opens(text, first) : !isLabelled && !isAllDate(text, dates)) return null
  if (!isNear && !(isLabelled && isAllDate(text, dates))) return null
  if (linked > 0.9 && text.length > 60 && !isBeside) return null
  return {
    kind: isModified ? 'modified' : 'published',
    value: first.value,
    ...(first.time && { time: first.time }),
    words: text.slice(0, longestLine),
    where: isNear ? 'beside the title' : 'in a labelled line',
  }
}

/** A text that begins with its date: “(18.01.2018) The ferry …”, “Port Rowe, 2 November 2021 –”. */
function opens(text: string, { index, words }: WrittenDate): boolean {
  const before = text.slice(0, index)
  const behind = text.slice(index + words.length)
  return (
    /^\(?(?:\p{Lu}[\p{L} .-]{1,25}[,/] ?)?\(?$/u.test(before) &&
    /^\)?\s*(?:[–—:)|/-]|\.\s|\)\s)/.test(behind)
  )
}

/** Whether a line holds little but dates: a name, a section or a place may stand beside them. */
function isAllDate(text: string, dates: WrittenDate[]): boolean {
  let rest = text
  for (const { words } of dates) rest = rest.replace(words, ' ')
  const words = rest.match(/\p{L}{2,}/gu) ?? []
  const small = words.filter(word => /^\p{Ll}/u.test(word))
  return (
    words.length <= 14 &&
    small.length <= 5 &&
    !isRange(text, dates) &&
    !/[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll}+/u.test(rest)
  )
}

/** “14.–20. January 2022” is when something lasts. */
function isRange(text: string, [first]: WrittenDate[]): boolean {
  return (
    first !== undefined &&
    /\d\.?\s*(?:[–—-]|bis|to|until|and|und)\s*$/.test(text.slice(0, first.index))
  )
}
