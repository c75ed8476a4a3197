import { build } from './build'
import { type Command, Failure } from './command'
import { dates } from './dates'
import { events } from './events'
import { read } from './read'
import { serve } from './serve'

const commands: Command[] = [read, dates, events, build, serve]

const help = `crossdate puts a folder of news articles on one timeline.

Usage: crossdate <command> [options]

${commands.map(({ name, summary }) => `  ${name.padEnd(8)}${summary}`).join('\n')}

crossdate <command> --help tells more. Results go to standard output, problems to standard error.
Exit codes: 0 done, 1 nothing could be produced, 2 wrong usage.
`

/** Runs the command that `args` begins with; resolves to the exit code. */
export async function runCommand(args: string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === '--help' || name === '-h' || name === 'help') return print(help)
  const command = commands.find(command => command.name === name)
  if (!command) {
    process.stderr.write(name ? `crossdate has no command "${name}".\n\n${help}` : help)
    return 2
  }
  if (rest.includes('--help') || rest.includes('-h')) return print(command.help)
  try {
    return await command.run(rest)
  } catch (error) {
    return explain(command, error)
  }
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

function explain({ name }: Command, error: unknown): number {
  if (error instanceof Failure) {
    process.stderr.write(`${error.message}\n`)
    return error.exitCode
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (error instanceof Error && code.startsWith('ERR_PARSE_ARGS')) {
    process.stderr.write(`${error.message}\nSee crossdate ${name} --help.\n`)
    return 2
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`)
  return 1
}
