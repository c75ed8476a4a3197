import { runCommand } from './run-command'

process.stdout.on('error', error => {
  // Whoever reads has had enough, as `head` has.
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await runCommand(process.argv.slice(2))
