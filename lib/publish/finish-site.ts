import { opendir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addPolicy } from './content-security-policy'

const atOnce = 8

/**
 * The last step after `next build`: every page in `outFolder` gets its Content-Security-Policy.
 * Holds a few pages at a time; doing it twice changes nothing.
 */
export async function finishSite(outFolder: string): Promise<void> {
  const files = findPages(outFolder)
  const work = async () => {
    for await (const file of files) await finishPage(file)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

async function* findPages(folder: string): AsyncGenerator<string> {
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* findPages(path)
    else if (entry.name.endsWith('.html')) yield path
  }
}

async function finishPage(file: string): Promise<void> {
  const html = await readFile(file, 'utf8')
  const finished = addPolicy(html)
  if (finished !== html) await writeFile(file, finished)
}
