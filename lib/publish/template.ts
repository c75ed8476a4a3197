import { createHash } from 'node:crypto'
import { addPolicy } from './content-security-policy'

/** A page of Next with holes for a head and a content. */
export type Template = {
  fill: (head: string, content: string) => string
  /** The scripts that its pages share, to be written under this path of the site. */
  script: { path: string; text: string } | null
}

const hole = '<div data-hole=""></div>'
const headHole = '<meta name="crossdate-head"/>'
/** For browsers without modules: they cannot run what else stands in the page. */
const polyfills = /<script(?=[^>]*\snoModule)[^>]*><\/script>/
const asyncScript = /<script src="([^"]*?)([^"/]*)\.js" async=""><\/script>/g
const scriptAhead = /<link rel="preload" as="script"[^>]*>/g
const firstSheet = '<link rel="stylesheet"'
const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g

/**
 * Reads a page that Next wrote. With `sharedUnder` what the inline scripts of its body hold, the same in
 * all pages of the template, becomes one file, and one script in its head asks for all others: pages get
 * smaller, and their policy is one and the same.
 */
export function readTemplate(html: string, sharedUnder: string | null): Template {
  if (html.split(hole).length !== 2) throw new Error('A template needs one hole for its content.')
  const lean = html.replace(polyfills, '')
  const { page, script } =
    sharedUnder === null ? { page: lean, script: null } : share(loadByScript(lean), sharedUnder)
  const marked = addPolicy(page.replace('</head>', `${headHole}</head>`))
  const [start = '', rest = ''] = cut(marked, headHole)
  const [middle = '', end = ''] = cut(rest, hole)
  return {
    fill: (head, content) => `${start}${head}${middle}<div data-hole="">${content}</div>${end}`,
    script,
  }
}

/**
 * The scripts of a page, each an element of seventy bytes, by their names in the first script of its head.
 * That moves before the style sheets, which it would wait for.
 */
function loadByScript(html: string): string {
  const names = new Map<string, string[]>()
  for (const [, folder = '', name = ''] of html.matchAll(asyncScript)) {
    names.set(folder, [...(names.get(folder) ?? []), name])
  }
  const bare = html.replace(asyncScript, '').replace(scriptAhead, '')
  const first = bare.slice(0, bare.indexOf('<body')).match(inlineScript)?.[0]
  const [folder, ...others] = names.keys()
  // It is a surprise, and no harm, if Next should write them otherwise.
  if (!first || folder === undefined || others.length > 0 || !bare.includes(firstSheet)) return html
  const load =
    `;for(const name of'${names.get(folder)?.join(' ')}'.split(' ')){` +
    `const script=document.createElement('script');script.src='${folder}'+name+'.js';` +
    'script.async=true;document.head.append(script)}</script>'
  const extended = first.replace('</script>', () => load)
  return bare.replace(first, '').replace(firstSheet, () => extended + firstSheet)
}

function share(html: string, folder: string): { page: string; script: Template['script'] } {
  const body = html.indexOf('<body')
  const parts: string[] = []
  const bare = html.slice(body).replace(inlineScript, (_, text: string) => {
    parts.push(text)
    return ''
  })
  const text = `${parts.join(';\n')}\n`
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
  const path = `/_next/static/${hash}.js`
  // Deferred scripts run before the document is told to be complete, where Next expects its data.
  const element = `<script src="${folder}${path}" defer=""></script>`
  return {
    page: html.slice(0, body).replace('</head>', `${element}</head>`) + bare,
    script: { path, text },
  }
}

function cut(text: string, at: string): [string, string] {
  const place = text.indexOf(at)
  return [text.slice(0, place), text.slice(place + at.length)]
}
