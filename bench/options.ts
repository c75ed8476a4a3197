import { statSync } from 'node:fs'
import { type ParseArgsConfig, parseArgs } from 'node:util'

type Known = NonNullable<ParseArgsConfig['options']>

/** The options of a benchmark. One that it does not know ends it with its usage and 2, --help with 0. */
export function readOptions<T extends Known>(usage: string, options: T) {
  tellUsage(usage)
  try {
    return parseArgs({ options }).values
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}`)
    process.exit(2)
  }
}

/** The files that a benchmark is given. Where there is none, or one that is no file, it ends with its usage and 2. */
export function readFileNames(usage: string): string[] {
  tellUsage(usage)
  const files = process.argv.slice(2)
  const missing = files.find(file => !statSync(file, { throwIfNoEntry: false })?.isFile())
  if (files.length > 0 && missing === undefined) return files
  if (missing !== undefined) process.stderr.write(`There is no file ${missing}.\n\n`)
  process.stderr.write(usage)
  process.exit(2)
}

function tellUsage(usage: string): void {
  if (!process.argv.includes('--help')) return
  process.stdout.write(usage)
  process.exit(0)
}
