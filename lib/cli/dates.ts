import { parseId } from '#lib/intake/article-line'
import { isFields, parseText } from '#lib/intake/fields'
import { parsePublicationField } from '#lib/intake/publication-field'
import type { Problem, TextDocument } from '#lib/model'
import { findTimexes } from '#lib/time/find-timexes'
import { parseArguments, standardInput, textOf } from './arguments'
import { type Command, nothing } from './command'
import { isDate } from './is-date'
import { type JsonLine, readJsonLines, writeLine } from './json-lines'
import { startProblemLog } from './problem-log'

/** `crossdate dates < document lines`: the documents' time expressions. */
export const dates: Command = {
  name: 'dates',
  summary: 'document lines → their time expressions',
  help: `Usage: crossdate dates [--problems FILE] < documents.jsonl

Reads documents, one JSON line each: {"id", "text", "dct"}, dct being the publication date as
YYYY-MM-DD or null; article lines, with "published", will do as well. Prints for each
{"id", "timex": [{"start", "end", "text", "type", "value", "mod", "edtf", "anchor", "rule"}]}.

  --problems FILE  also write problems there, as JSON lines
`,
  run,
}

async function run(args: string[]): Promise<number> {
  const options = parseArguments(args, { texts: ['problems'] })
  const input = standardInput('documents', options)
  const { report } = startProblemLog(textOf(options, 'problems'))
  let count = 0
  for await (const line of readJsonLines(input, { step: 'dates', onProblem: report })) {
    const document = parseDocument(line, report)
    if (!document) continue
    const timex = findTimexes(document.text, document.dct)
    await writeLine(JSON.stringify({ id: document.id, timex }))
    count++
  }
  if (count === 0) throw nothing('No document stood on standard input.')
  return 0
}

function parseDocument(
  { number, value }: JsonLine,
  onProblem: (problem: Problem) => void,
): TextDocument | null {
  const fields = isFields(value) ? value : {}
  const id = parseId(fields.id)
  const report = (reason: string, remedy: string) =>
    onProblem({
      file: 'standard input',
      ...(id && { article: id }),
      step: 'dates',
      reason: `line ${number}: ${reason}`,
      remedy,
    })
  if (!id || typeof fields.text !== 'string') {
    report(`"${id ? 'text' : 'id'}" is missing`, 'A document needs "id" and "text".')
    return null
  }
  const dct = parseText(fields.dct ?? parsePublicationField(fields.published, isDate)?.value)
  if (dct ? !isDate(dct) : fields.dct !== null && fields.dct !== undefined) {
    report('"dct" is no date: taken as unknown', 'Write it as YYYY-MM-DD, or null.')
    return { id, text: fields.text, dct: null }
  }
  return { id, text: fields.text, dct }
}
