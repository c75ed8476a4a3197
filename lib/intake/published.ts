import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { MentionKey, Problem, PublishedEvent } from '#lib/model'
import { type Fields, isFields, parseText } from './fields'
import { readJson } from './read-json'
import { toAddress } from './report-field'

/** The file beside the articles that keeps under which ids events were published. */
export const publishedFile = 'published.json'

const about =
  'Which event was published under which id, so that addresses stay. crossdate build writes it: keep it with the articles.'

/** Letters of a code that stand for the trigger; see lib/events/id/mention-key.ts. */
const triggerLength = 2
const eachTrigger = new RegExp(`.{${triggerLength}}`, 'g')

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
      return (triggers.match(eachTrigger) ?? []).map(trigger => ({
        article,
        code: trigger + words,
      }))
    }),
  )
}

/** The file that keeps what was published: a line an event, in order of ids, so that a change is a line of a diff. */
export function formatPublished(events: PublishedEvent[]): string {
  const lines = events.map(
    event => `${JSON.stringify(event.id)}: ${JSON.stringify(fieldsOf(event))}`,
  )
  return `{\n"about": ${JSON.stringify(about)},\n"events": {\n${lines.join(',\n')}\n}\n}\n`
}

/**
 * Writes what was published to `file`, unless it says so already. Returns why it could not; a folder
 * that may only be read is no reason to stop.
 */
export function writePublished(file: string, events: PublishedEvent[]): string | null {
  const text = formatPublished(events)
  const draft = `${file}.${process.pid}`
  try {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return null
    writeFileSync(draft, text)
    renameSync(draft, file)
    return null
  } catch (error) {
    rmSync(draft, { force: true })
    return error instanceof Error ? error.message : String(error)
  }
}

function fieldsOf({ date, title, story, keys, became }: PublishedEvent) {
  const mentions = new Map<string, string[]>()
  for (const { article, code } of keys) {
    const codes = mentions.get(article)
    if (codes) codes.push(code)
    else mentions.set(article, [code])
  }
  return {
    ...(became !== undefined && { became }),
    date,
    title,
    story,
    mentions: Object.fromEntries([...mentions].map(([id, codes]) => [id, packCodes(codes)])),
  }
}

/** One sentence may hold several mentions: the codes of their triggers stand before it, `aabb-ccddeeff`. */
function packCodes(codes: string[]): string {
  const sentences: { triggers: string; words: string }[] = []
  for (const code of codes) {
    const [trigger, words] = [code.slice(0, triggerLength), code.slice(triggerLength)]
    const last = sentences.at(-1)
    if (last?.words === words) last.triggers += trigger
    else sentences.push({ triggers: trigger, words })
  }
  return sentences.map(({ triggers, words }) => `${triggers}-${words}`).join(' ')
}
