import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Problem } from '#lib/model'

export type JsonLine = { number: number; value: unknown }

/** The values of a stream of JSON lines; blank lines are passed over, broken ones are problems. */
export async function* readJsonLines(
  input: Readable,
  { file = 'standard input', step, onProblem }: LineOptions,
): AsyncGenerator<JsonLine> {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    try {
      const value: unknown = JSON.parse(line)
      yield { number, value }
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      onProblem({
        file,
        step,
        reason: `line ${number} is no JSON (${error.message})`,
        remedy: 'Write one object a line.',
      })
    }
  }
}

export type LineOptions = {
  file?: string
  step: Problem['step']
  onProblem: (problem: Problem) => void
}

/** Writes a line of JSON to standard output and waits while its reader is behind. */
export async function writeLine(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return
  await new Promise(resolve => process.stdout.once('drain', resolve))
}
