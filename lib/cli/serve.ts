import { existsSync, statSync } from 'node:fs'
import type { Server } from 'node:http'
import { parseArguments, textOf } from './arguments'
import { type Command, wrongUsage } from './command'
import { readBasePath } from './site-folder'
import { createSiteServer } from './static-server'

const highestPort = 65535

/** `crossdate serve`: the built site on this machine. */
export const serve: Command = {
  name: 'serve',
  summary: 'the built site on this machine',
  help: `Usage: crossdate serve [--dir DIR] [--port N]

Serves a built site (default: out) at http://127.0.0.1:N/ (default: 3000, or the next free port)
until Ctrl+C. Any static host does the same for the world.

  --dir DIR   the site
  --port N    the port; 0 takes any that is free
`,
  run,
}

async function run(args: string[]): Promise<number> {
  const options = parseArguments(args, { texts: ['dir', 'port'] })
  const folder = options.folder ?? textOf(options, 'dir') ?? 'out'
  const port = parsePort(textOf(options, 'port') ?? '3000')
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw wrongUsage(`${folder}: there is no site there. Run crossdate build first.`)
  }
  const basePath = readBasePath(folder)
  const server = createSiteServer(folder, basePath)
  const taken = await listenFrom(server, port)
  // Whoever reads the address may end the server at once.
  const stopped = untilStopped(server)
  if (port !== 0 && taken !== port) process.stderr.write(`Port ${port} is taken.\n`)
  process.stdout.write(
    `The timeline is at http://127.0.0.1:${taken}${basePath}/ (Ctrl+C ends it)\n`,
  )
  await stopped
  return 0
}

function parsePort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= highestPort) return port
  throw wrongUsage(`--port ${text}: a port is a number from 0 to ${highestPort}.`)
}

/** Listens on `port`, or on the first free one of the twenty after it; resolves to it. */
async function listenFrom(server: Server, port: number): Promise<number> {
  const last = Math.min(port + 20, highestPort)
  for (let next = port; next <= last; next++) {
    const taken = await listen(server, next)
    if (taken !== null) return taken
  }
  throw wrongUsage(`The ports from ${port} to ${last} are taken. Name another with --port.`)
}

/** Resolves to the port, null when it is taken. */
function listen(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null)
      else if (error.code === 'EACCES') {
        reject(wrongUsage(`Port ${port} may not be used by this account. Name one from 1024 up.`))
      } else reject(error)
    }
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', fail)
      const address = server.address()
      resolve(address && typeof address === 'object' ? address.port : port)
    })
  })
}

function untilStopped(server: Server): Promise<void> {
  return new Promise(resolve => {
    const stop = () => {
      server.close(() => resolve())
      server.closeAllConnections()
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
}
