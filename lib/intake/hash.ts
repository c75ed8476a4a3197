import { createHash } from 'node:crypto'

const digits = '0123456789abcdefghjkmnpqrstvwxyz'

/** The first `length` characters of the SHA-256 of `data` in Crockford's base 32, in small letters. */
export function shortHash(data: Uint8Array | string, length = 10): string {
  const hash = createHash('sha256').update(data).digest()
  let bits = 0n
  for (const byte of hash.subarray(0, Math.ceil((length * 5) / 8)))
    bits = bits * 256n + BigInt(byte)
  bits >>= BigInt((8 - ((length * 5) % 8)) % 8)
  let text = ''
  for (let i = 0; i < length; i++, bits >>= 5n) text = digits.charAt(Number(bits & 31n)) + text
  return text
}
