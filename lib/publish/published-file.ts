import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { GoneEvent, PublishedEvent } from '#lib/model'

const about =
  'Which event was published under which id, so that addresses stay. crossdate build writes it: keep it with the articles.'

/** Letters of a code that stand for the trigger; see lib/events/mention-key.ts. */
const triggerLength = 2

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

/** Events that were published and are no more. */
export function findGone(events: PublishedEvent[]): GoneEvent[] {
  return events.flatMap(({ id, title, date, became }) =>
    became === undefined ? [] : [{ id, title, date, became }],
  )
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
