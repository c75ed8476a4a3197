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
 * Reads a page that Next wrote. One script in its head asks for all others. With `sharedUnder` what the
 * inline scripts of its body hold, the same in all pages of the template, becomes one file: pages get smaller,
 * and their policy is one and the same.
 */
export function readTemplate(html: string, sharedUnder: string | null): Template {
  if (html.split(hole).length !== 2) throw new Error('A template needs one hole for its content.')
  const lean = loadByScript(html.replace(polyfills, ''))
  const { page, script } =
    sharedUnder === null ? { page: lean, script: null } : share(lean, sharedUnder)
  const marked = addPolicy(page.replace('</head>', `${headHole}</head>`))
  const [start = '', rest = ''] = cut(marked, headHole)
  const [middle = '', end = ''] = cut(rest, hole)
  return {
    fill: (head, content) => `${start}${head}${middle}<div data-hole="">${content}</div>${end}`,
    script,
  }
}

/** After so many milliseconds the scripts run though nothing was painted: the page is in a hidden tab. */
const longestWait = 1500

/**
 * The scripts of a page, each an element of seventy bytes, by their names in the first script of its head.
 * That moves before the style sheets, which it would wait for. They are fetched at once and run after the
 * first paint, when the page has nothing else to do: it can be read, and its events opened, before.
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
  const load = `
{const names='${names.get(folder)?.join(' ')}'.split(' ')
const each=(tag,more)=>{for(const name of names)document.head.append(Object.assign(document.createElement(tag),more('${folder}'+name+'.js')))}
let run=()=>{if(window.earlyClicks?.isBusy||'waits'in document.documentElement.dataset)return setTimeout(()=>run(),30);run=()=>{};each('script',src=>({src,async:true}))}
each('link',href=>({rel:'preload',as:'script',fetchPriority:'low',href}))
requestAnimationFrame(()=>setTimeout(()=>(window.requestIdleCallback||setTimeout)(()=>run())))
setTimeout(()=>run(),${longestWait})}</script>`
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
