/** One command of `crossdate`; a file each. */
export type Command = {
  name: string
  /** One line for the list of commands. */
  summary: string
  /** What `--help` prints. */
  help: string
  /** Resolves to the exit code. Throws a `Failure` for trouble that has one of its own. */
  run(args: string[]): Promise<number>
}

/** What ends a command: a sentence for people, and the exit code. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2,
  ) {
    super(message)
  }
}

/** Wrong usage: exit code 2. */
export function wrongUsage(message: string): Failure {
  return new Failure(message, 2)
}

/** Nothing could be produced: exit code 1. */
export function nothing(message: string): Failure {
  return new Failure(message, 1)
}
