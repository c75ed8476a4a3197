import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Problem } from '#lib/model'
import { readSettings } from './settings'
import { noteFor, readEditorNotes, reportUnusedNotes } from './sources'

let folder: string
let problems: Problem[]
const onProblem = (problem: Problem) => problems.push(problem)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossdate-'))
  problems = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const post = { id: 'post', name: 'The Harbour Post' }

describe('sources.json', () => {
  test.each<[string, unknown, string | null]>([
    ['missing', undefined, null],
    ['empty', '', 'no JSON'],
    ['malformed', '{ "sources": [', 'no JSON'],
    ['a list', '[]', 'no object'],
    ['null', 'null', 'no object'],
    ['sources as an object', { sources: {} }, '"sources" is no list'],
    ['a source without an id', { sources: [{ name: 'Post' }] }, 'number 1 has no "id"'],
    ['an id with a slash', { sources: [{ id: '../post', name: 'Post' }] }, 'number 1 has no "id"'],
    ['a source that is text', { sources: ['post'] }, 'number 1 has no "id"'],
    ['a source without a name', { sources: [{ id: 'post' }] }, 'no "name"'],
    ['a source twice', { sources: [post, post] }, 'listed twice'],
    [
      'a script for an address',
      { sources: [{ ...post, url: 'javascript:alert(1)' }] },
      'no web address',
    ],
    ['articles as a list', { articles: [] }, '"articles" is no object'],
    ['an entry that is a number', { articles: { 'a.txt': 1 } }, 'is no object'],
    ['a source not listed', { articles: { 'a.txt': { source: 'wire' } } }, 'does not list'],
    [
      'an address not for the web',
      { sources: [post], articles: { 'a.txt': { url: 'file:///a' } } },
      'no web address',
    ],
    ['a date that is none', { articles: { 'a.txt': { published: 'last week' } } }, 'no date'],
    ['a month that is none', { articles: { 'a.txt': { published: '2018-13' } } }, 'no date'],
    ['a date in two readings', { articles: { 'a.txt': { published: '3/5/2021' } } }, 'no date'],
    ['all well', { sources: [post], articles: { 'a.txt': 'post' } }, null],
  ])('%s', (_name, content, reason) => {
    write('sources.json', content)
    readEditorNotes(folder, onProblem)
    expect(problems).toHaveLength(reason ? 1 : 0)
    expect(problems[0]?.reason ?? '').toContain(reason ?? '')
    for (const problem of problems)
      expect(problem).toMatchObject({ file: 'sources.json', remedy: expect.stringMatching(/./) })
  })

  test.each([
    ['2018-04', '2018-04'],
    ['2018', '2018'],
    ['12 April 2018', '2018-04-12'],
    ['2018-04-07/2018-04-09', '2018-04-07/2018-04-09'],
  ])('the date “%s”', (published, value) => {
    write('sources.json', { articles: { 'a.txt': { published } } })
    const notes = readEditorNotes(folder, onProblem)
    expect(problems).toEqual([])
    expect(noteFor('articles/a.txt', notes)).toEqual({
      published: { value, basis: 'stated', because: `in sources.json: “${published}”` },
    })
  })

  test('a file’s note comes before its folder’s, the nearest first', () => {
    write('sources.json', {
      sources: [post],
      articles: {
        'a/': { source: 'post', title: 'A' },
        'a/b/': { title: 'B' },
        './articles/a/b/c.txt': { title: 'C' },
      },
    })
    const notes = readEditorNotes(folder, onProblem)
    expect(noteFor('articles/a/b/c.txt', notes)).toEqual({ source: 'post', title: 'C' })
    expect(noteFor('articles/a/b/d.txt', notes)).toEqual({ source: 'post', title: 'B' })
    expect(noteFor('articles/e.txt', notes)).toEqual({})
  })

  test('names files that are not there', () => {
    write('sources.json', {
      sources: [post],
      articles: { 'a.txt': 'post', 'b/': 'post', 'c.txt': 'post', 'é.txt': 'post' },
    })
    reportUnusedNotes(
      readEditorNotes(folder, onProblem),
      ['articles/c.txt', 'articles/e\u0301.txt'],
      onProblem,
    )
    expect(problems.map(({ reason }) => reason)).toEqual([
      'it names “a.txt”, which is not there',
      'it names “b/”, which is not there',
    ])
  })
})

describe('timeline.json', () => {
  test.each<[string, unknown, string | undefined, object, number]>([
    ['missing', undefined, undefined, { siteUrl: 'http://localhost:3000', fullText: false }, 0],
    ['malformed', '{', undefined, { siteUrl: 'http://localhost:3000' }, 1],
    [
      'whole',
      { title: 'Ferries', siteUrl: 'https://a.example/b/', fullText: true },
      undefined,
      { title: 'Ferries', siteUrl: 'https://a.example/b', fullText: true },
      0,
    ],
    [
      'the environment first',
      { siteUrl: 'https://a.example' },
      'https://b.example/',
      { siteUrl: 'https://b.example' },
      0,
    ],
    [
      'wrong types',
      { title: 5, siteUrl: 'a.example', fullText: 'yes' },
      undefined,
      { siteUrl: 'http://localhost:3000', fullText: false },
      3,
    ],
  ])('%s', (_name, content, siteUrl, expected, count) => {
    write('timeline.json', content)
    expect(readSettings(folder, onProblem, { SITE_URL: siteUrl })).toMatchObject(expected)
    expect(problems).toHaveLength(count)
  })

  test('without a title it is the folder’s name', () => {
    expect(readSettings(folder, onProblem, {}).title).toMatch(/^crossdate-/)
  })
})

function write(file: string, content: unknown): void {
  if (content === undefined) return
  writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content))
}
