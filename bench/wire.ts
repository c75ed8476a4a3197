import { brotliCompressSync } from 'node:zlib'

/** What a page loads, by kind. */
export const kinds = ['html', 'js', 'css', 'fonts', 'images', 'data'] as const

export type Kind = (typeof kinds)[number]
export type Loaded = { url: string; body: Buffer }

const endings: [Kind, RegExp][] = [
  ['js', /\.m?js$/],
  ['css', /\.css$/],
  ['fonts', /\.(woff2?|ttf|otf)$/],
  ['images', /\.(png|jpe?g|svg|ico|webp|avif|gif)$/],
  ['data', /\.(json|jsonl|txt|xml|webmanifest)$/],
]

/** The kind of a response, told by its address; a page is what has no ending. */
export function kindOf(url: string): Kind {
  const { pathname } = new URL(url)
  return endings.find(([, ending]) => ending.test(pathname))?.[0] ?? 'html'
}

/** Bytes as a host would send them: text in brotli, what is compressed already as it is. */
export function wireBytes({ url, body }: Loaded): number {
  const isPacked = /\.(woff2?|png|jpe?g|webp|avif|gif)$/.test(new URL(url).pathname)
  return isPacked ? body.length : brotliCompressSync(body).length
}

/** Bytes over the wire by kind, and of all. */
export function sumByKind(loaded: Loaded[]): Record<Kind | 'all', number> {
  const sums = { all: 0, html: 0, js: 0, css: 0, fonts: 0, images: 0, data: 0 }
  for (const one of loaded) {
    const bytes = wireBytes(one)
    sums[kindOf(one.url)] += bytes
    sums.all += bytes
  }
  return sums
}
