import { type ParseArgsConfig, parseArgs } from 'node:util'
import { wrongUsage } from './command'

export type Arguments = { folder?: string; values: Record<string, unknown> }

/**
 * Arguments of a command: `texts` are its options with a value, `flags` those without. At most one
 * folder may stand beside them. Throws for what the command does not know.
 */
export function parseArguments(
  args: string[],
  { texts = [], flags = [] }: { texts?: string[]; flags?: string[] },
): Arguments {
  const known: NonNullable<ParseArgsConfig['options']> = {}
  for (const name of texts) known[name] = { type: 'string' }
  for (const name of flags) known[name] = { type: 'boolean' }
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: known })
  const [folder, ...more] = positionals
  if (more.length > 0) throw wrongUsage(`"${more[0]}" is one name too many.`)
  for (const name of texts) if (values[name] === '') throw wrongUsage(`--${name} is empty.`)
  return { ...(folder !== undefined && { folder }), values }
}

/** The text of an option. */
export function textOf({ values }: Arguments, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/** Standard input as a stream; who names a folder, or types, is told what belongs there. */
export function standardInput(what: string, { folder }: Arguments): NodeJS.ReadStream {
  if (folder !== undefined) {
    throw wrongUsage(
      `"${folder}" is not read: give ${what} on standard input, as crossdate read <folder> prints them.`,
    )
  }
  if (process.stdin.isTTY) throw wrongUsage(`Give ${what} on standard input, one a line.`)
  return process.stdin
}
