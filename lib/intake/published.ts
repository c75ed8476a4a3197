import type { MentionKey, Problem, PublishedEvent } from '#lib/model'
import { type Fields, isFields, parseText } from './fields'
import { readJson } from './read-json'
import { toAddress } from './report-field'

/** The file beside the articles that keeps under which ids events were published. */
export const publishedFile = 'published.json'

/**
 * What was published of the articles in `folder`; [] where nothing was yet, null where the file is
 * there and cannot be read, which is told: it must not be written over then.
 */
export function readPublished(
  folder: string,
  onProblem: (problem: Problem) => void,
  file = publishedFile,
): PublishedEvent[] | null {
  let isBroken = false
  const onBroken = (problem: Problem) => {
    isBroken = true
    onProblem({
      ...problem,
      remedy: 'Fetch the last good one from your backup: events keep their addresses by it.',
    })
  }
  const { events } = readJson(folder, file, onBroken) ?? {}
  const entries = Object.entries(isFields(events) ? events : {})
  for (const [id, fields] of entries) {
    const reason = findFault(id, fields)
    if (reason) onBroken({ file, step: 'read', reason })
  }
  if (isBroken) return null
  return entries.flatMap(([id, fields]) => (isFields(fields) ? [parseEvent(id, fields)] : []))
}

/** What is wrong with an entry, in words: its id becomes the address of a page. */
function findFault(id: string, fields: unknown): string | null {
  const name = JSON.stringify(id.slice(0, 80))
  if (toAddress(id) !== id) return `"events" has the id ${name}, which is no address`
  if (!isFields(fields)) return `"events" has no object under ${name}`
  const date = parseText(fields.date)
  return date && !edtfCharacters.test(date) ? `"date" of the event ${name} is no date` : null
}
const edtfCharacters = /^[\dX\-/.,[\]T:+Z?~%]{1,60}$/

function parseEvent(id: string, fields: Fields): PublishedEvent {
  const { became, date, story, title, mentions } = fields
  return {
    id,
    story: parseText(story) ?? id,
    title: parseText(title) ?? '',
    date: parseText(date),
    keys: isFields(mentions) ? parseKeys(mentions) : [],
    ...(became !== undefined && { became: parseText(became) }),
  }
}

/** `"article": "aabb-ccddeeff"`: two mentions, of the triggers aa and bb, in the sentence ccddeeff. */
function parseKeys(mentions: Fields): MentionKey[] {
  return Object.entries(mentions).flatMap(([article, packed]) =>
    (parseText(packed)?.split(/\s+/) ?? []).flatMap(sentence => {
      const [triggers = '', words = ''] = sentence.split('-')
      return (triggers.match(/../g) ?? []).map(trigger => ({ article, code: trigger + words }))
    }),
  )
}
