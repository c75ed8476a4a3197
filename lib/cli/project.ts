import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the program: its pages are built there. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
