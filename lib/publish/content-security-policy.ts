import { createHash } from 'node:crypto'

const charset = /^<head[^>]*>(?:<meta charset="?utf-8"?\s*\/?>)?/i
const inlineScript = /<script(?![^>]*\ssrc\s*=)[^>]*>([\s\S]*?)<\/script>/gi
const ownMeta = /<meta http-equiv="Content-Security-Policy"[^>]*>/i

/**
 * The page with a policy as the first thing in its head after the encoding, which has to stand in
 * the first 1024 bytes. It allows this site alone, and of inline scripts those in the page now.
 */
export function addPolicy(html: string): string {
  const bare = html.replace(ownMeta, '')
  const head = bare.indexOf('<head')
  if (head < 0) return html
  const start = charset.exec(bare.slice(head))?.[0] ?? ''
  const place = head + start.length
  return bare.slice(0, place) + metaOf(policyFor(bare)) + bare.slice(place)
}

/** The policy for a page with these inline scripts. `frame-ancestors` cannot stand in a meta element. */
export function policyFor(html: string): string {
  const hashes = [...html.matchAll(inlineScript)].map(match => hashOf(match[1] ?? ''))
  return [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(hashes)].join(' '),
    // Bars on the map and colours of sources are style attributes; no style element is inline.
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}

function metaOf(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`
}

/** A browser hashes what its parser hands over, with line ends as LF. */
function hashOf(script: string): string {
  const text = script.replace(/\r\n?/g, '\n')
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}
