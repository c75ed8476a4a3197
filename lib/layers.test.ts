import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Who may import whom. A name is a folder with all that is in it, or one file. */
const layers: Record<string, string[]> = {
  'lib/model': [],
  'lib/text': ['lib/model'],
  'lib/time': ['lib/model'],
  'lib/events': ['lib/model', 'lib/text', 'lib/time'],
  'lib/intake': ['lib/model', 'lib/text'],
  'lib/view': ['lib/model', 'lib/time/edtf', 'lib/time/edtf-words'],
  'lib/publish': ['lib/model', 'lib/view', 'lib/time/edtf', 'lib/time/edtf-words'],
  'lib/timeline': ['lib/model', 'lib/text', 'lib/time', 'lib/events', 'lib/intake'],
  'lib/cli': ['lib', 'components/static'],
  'lib/golden': ['lib'],
  components: ['lib/model', 'lib/view', 'lib/time/edtf', 'lib/time/edtf-words'],
  app: ['components', 'lib/view', 'lib/publish', 'lib/model'],
}

/** These touch disk, clock and network; the rest of lib gets what it needs as arguments. */
const edges = ['lib/intake', 'lib/publish', 'lib/cli', 'lib/golden']

type Import = { file: string; from: string }

const statement = /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm
const bare = /^\s*import\s*['"]([^'"]+)['"]/gm
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g

function findImports(file: string, code: string): Import[] {
  return [statement, bare, dynamic].flatMap(pattern =>
    [...code.matchAll(pattern)].map(match => ({ file, from: match[1] ?? '' })),
  )
}

/** Path inside the project without its ending, or null for a package. */
function targetOf({ file, from }: Import): string | null {
  if (from.startsWith('#')) return from.slice(1)
  if (!from.startsWith('.')) return null
  return posix.join(posix.dirname(file), from).replace(/\.tsx?$/, '')
}

const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`)
const nameOf = (file: string) => file.replace(/(\.test)?\.tsx?$/, '')
const isTest = (file: string) => /\.test\.tsx?$/.test(file)

function layerOf(path: string): string | undefined {
  return Object.keys(layers).find(layer => isIn(path, layer))
}

/** What is wrong with an import, naming file, import and rule; null when it is allowed. */
function objectTo(found: Import): string | null {
  const { file, from } = found
  const target = targetOf(found)
  const layer = layerOf(nameOf(file))
  const say = (rule: string) => `${file} imports ${from}: ${rule}`
  if (from.startsWith('../')) return say('across folders write #lib/… or #components/…, never ../')
  if (target === null) return objectToPackage(found, layer, say)
  if (!layer || isIn(target, layer)) return null
  if (layers[layer]?.some(allowed => isIn(target, allowed))) return null
  return say(`${layer} may import ${layers[layer]?.join(', ') || 'nothing'}`)
}

function objectToPackage(
  { file, from }: Import,
  layer: string | undefined,
  say: (rule: string) => string,
): string | null {
  if (!file.startsWith('lib/') || isTest(file)) return null
  if (layer === 'lib/model') return say('lib/model imports nothing')
  if (/^(react|next)(-dom)?($|\/)/.test(from)) return say('lib knows neither React nor Next')
  // A hash is a function of its input.
  const isPure = !from.startsWith('node:') || from === 'node:crypto'
  if (isPure || !layer || edges.includes(layer)) return null
  return say(`only ${edges.join(', ')} touch the machine`)
}

const walked = new Set<string>()

/** The first circle of imports that can be walked from `file`, or null. */
function findCircle(
  file: string,
  graph: Map<string, string[]>,
  trail: string[] = [],
): string | null {
  if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file].join(' → ')
  if (walked.has(file)) return null
  walked.add(file)
  for (const next of graph.get(file) ?? []) {
    const circle = findCircle(next, graph, [...trail, file])
    if (circle) return circle
  }
  return null
}

const files = ['lib', 'components', 'app'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => join(folder, path).replaceAll('\\', '/'))
    .filter(path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')),
)
const imports = files.flatMap(file => findImports(file, readFileSync(file, 'utf8')))

describe('the tree', () => {
  test('imports one way', () => {
    expect(imports.map(objectTo).filter(Boolean)).toEqual([])
  })

  test('has no circles', () => {
    const graph = new Map<string, string[]>()
    for (const found of imports) {
      const from = found.file.replace(/\.tsx?$/, '')
      const target = targetOf(found)
      if (target) graph.set(from, [...(graph.get(from) ?? []), target])
    }
    expect([...graph.keys()].map(file => findCircle(file, graph)).filter(Boolean)).toEqual([])
  })

  test('has no layer but those of the table', () => {
    const homeless = files.filter(
      file => !layerOf(nameOf(file)) && !/^lib\/[\w-]+\.test\.ts$/.test(file),
    )
    expect(homeless).toEqual([])
  })
})

describe('the rule itself', () => {
  test.each<[string, string, string | null]>([
    ['lib/time/resolve.ts', "import { a } from './edtf'", null],
    ['lib/time/english/units.ts', "import { a } from '#lib/time/edtf'", null],
    ['lib/time/resolve.ts', "import type { Timex } from '#lib/model'", null],
    ['lib/time/resolve.ts', "import { a } from '../model'", 'never ../'],
    [
      'lib/time/resolve.ts',
      "import { a } from '#lib/events/merge'",
      'lib/time may import lib/model',
    ],
    ['lib/time/resolve.ts', "import {\n  a,\n  b,\n} from '#lib/events/merge'", 'lib/time may'],
    ['lib/time/resolve.ts', "export { a } from '#lib/events/merge'", 'lib/time may'],
    ['lib/time/resolve.ts', "const a = await import('#lib/events/merge')", 'lib/time may'],
    ['lib/time/resolve.ts', "import { readFileSync } from 'node:fs'", 'touch the machine'],
    ['lib/intake/text-file.ts', "import { readFileSync } from 'node:fs'", null],
    ['lib/model.ts', "import { format } from 'date-fns'", 'imports nothing'],
    ['lib/model.ts', "import type { Day } from '#lib/time/edtf'", 'lib/model may import nothing'],
    ['lib/view/words.ts', "import { parseEdtf } from '#lib/time/edtf'", null],
    ['lib/view/words.ts', "import { findTimexes } from '#lib/time/find-timexes'", 'lib/view may'],
    ['lib/publish/preview.ts', "import { ImageResponse } from 'next/og'", 'React nor Next'],
    ['components/map/map.tsx', "import { useState } from 'react'", null],
    [
      'components/map/map.tsx',
      "import { readTimeline } from '#lib/publish/artefact'",
      'components may',
    ],
    ['components/event/panel.tsx', "import { Map } from '#components/map/map'", null],
    ['app/page.tsx', "import { merge } from '#lib/events/merge'", 'app may import'],
    ['app/page.tsx', "import './globals.css'", null],
  ])('%s: %s', (file, code, rule) => {
    const objection = findImports(file, code).map(objectTo).find(Boolean) ?? null
    expect(objection).toEqual(rule && expect.stringContaining(rule))
    if (rule) expect(objection).toContain(`${file} imports `)
  })
})
