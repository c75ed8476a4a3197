import { createHash } from 'node:crypto'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** A short id made of `content`: ten characters of Crockford's base 32 over its SHA-256, 50 bits. */
export function shortId(content: string | Uint8Array): string {
  const digest = createHash('sha256').update(content).digest()
  let bits = 0n
  for (const byte of digest.subarray(0, 7)) bits = (bits << 8n) | BigInt(byte)
  bits >>= 6n
  let id = ''
  for (let shift = 45n; shift >= 0n; shift -= 5n) id += alphabet[Number((bits >> shift) & 31n)]
  return id
}
