import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { encode, type Quality } from './encodings'
import { findSiteFile } from './site-files'

/** Sent with every answer. */
const securityHeaders = { 'X-Content-Type-Options': 'nosniff' }

/** Sent with what a browser shows as a page. Their Content-Security-Policy they carry themselves. */
const pageHeaders = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/** For a file that is compressed when it is asked for. */
const quickly: Quality = () => 6

/**
 * A server of the static site in `folder`, which was built to live below `basePath`: pages by their
 * folders, `404.html` for what is not there, nothing outside of `folder`.
 */
export function createSiteServer(folder: string, basePath = '', quality = quickly): Server {
  return createServer((request, response) => {
    answer(folder, basePath, quality, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, securityHeaders)
      response.end()
    })
  })
}

async function answer(
  folder: string,
  basePath: string,
  quality: Quality,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/' } = request
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { ...securityHeaders, Allow: 'GET, HEAD' }).end()
    return
  }
  const found = await findSiteFile(folder, basePath, url)
  if (found.kind === 'redirect') {
    response.writeHead(308, { ...securityHeaders, Location: found.to }).end()
    return
  }
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const { body, encoding } = await encode(found, accepted, quality)
  const headers = {
    ...securityHeaders,
    ...(isPage(found.type) && pageHeaders),
    'Content-Type': found.type,
    'Content-Length': body.length,
    'Cache-Control': found.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    ETag: `"${found.version}${encoding ? `-${encoding}` : ''}"`,
    ...(encoding && { 'Content-Encoding': encoding }),
  }
  const isKnown = found.status === 200 && request.headers['if-none-match'] === headers.ETag
  if (isKnown) {
    const { 'Content-Length': _, ...rest } = headers
    response.writeHead(304, rest).end()
    return
  }
  response.writeHead(found.status, headers).end(method === 'HEAD' ? undefined : body)
}

/** What may stand in a window of its own; an image of lines may hold scripts. */
function isPage(type: string): boolean {
  return /^(?:text\/html|image\/svg)/.test(type)
}
