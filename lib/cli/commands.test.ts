import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { projectRoot } from './project'
import { runCommand } from './run-command'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossdate-'))
  write(
    'ferry/articles/post/a.txt',
    'Ferry sinks\nMay 3, 2021\nThe ferry Ada sank off Low Island on Sunday.',
  )
  write(
    'ferry/articles/wire/b.txt',
    `Ada sinks\nMay 4, 2021\nOn May 2 the ferry Ada sank near Low Island.\n\n© ${'Harbour '.repeat(30)}`,
  )
  write('ferry/articles/empty.txt', '')
  write('nothing/empty.txt', '')
  write('site/index.html', '<p>The timeline</p>')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('crossdate', () => {
  test.each<[string, number, string]>([
    ['', 2, 'Usage'],
    ['fly', 2, 'no command "fly"'],
    ['read', 2, 'Name the folder'],
    ['read @ferry @nothing', 2, 'one name too many'],
    ['read --fast @ferry', 2, '--fast'],
    ['read @none', 2, 'no such folder'],
    ['read @ferry/articles/post/a.txt', 2, 'this is a file'],
    ['read @nothing', 1, 'no article could be read'],
    ['build @none', 2, 'no such folder'],
    ['build @nothing', 1, 'no article could be read'],
    ['build @ferry --out @ferry/site', 2, 'in or over'],
    ['build @ferry --events @none', 2, 'no such file of events'],
    ['build --events @ferry', 2, 'this is a folder'],
    ['build @ferry --events @ferry', 2, 'this is a folder'],
    ['events @ferry', 2, 'crossdate read'],
    ['dates @ferry', 2, 'crossdate read'],
    ['serve --dir @none', 2, 'no site there'],
    ['serve --port x', 2, 'a port is a number'],
    ['serve --port 65536', 2, 'a port is a number'],
    ['serve --port -1', 2, 'port'],
  ])('%s ends with %i', async (line, code, message) => {
    const result = await runHere(line)
    expect(result.stderr).toContain(message)
    expect([result.code, result.stdout]).toEqual([code, ''])
  })

  test.each(['', 'read ', 'dates ', 'events ', 'build ', 'serve '])('%s--help', async command => {
    const { code, stdout, stderr } = await runHere(`${command}--help`)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain(`Usage: crossdate ${command}`.trim())
  })
})

describe('the filters', () => {
  test('read, dates and events work one after the other', async () => {
    const read = await runHere('read @ferry --problems @problems.jsonl')
    expect(read.code).toBe(0)
    expect(read.stderr.split('\n')).toEqual([
      'articles/empty.txt: the file is empty. Save it again, or delete it.',
      '3 files became 2 articles.',
      'Nothing came of 1 file:',
      '  the file is empty: articles/empty.txt',
      '  post: 1 article, named after its folder',
      '  wire: 1 article, named after its folder',
      '',
    ])
    expect(JSON.parse(readFileSync(join(folder, 'problems.jsonl'), 'utf8'))).toMatchObject({
      file: 'articles/empty.txt',
      step: 'read',
    })
    const articles = parse(read.stdout)
    expect(articles).toMatchObject([
      { title: 'Ferry sinks', source: 'post', published: { value: '2021-05-03' } },
      { title: 'Ada sinks', source: 'wire', published: { value: '2021-05-04' } },
    ])

    const broken = `{"id":\n\n${read.stdout}{"id":"x"}\n`
    const dates = await crossdate('dates', broken)
    expect(dates.code).toBe(0)
    expect(dates.stderr).toContain('standard input: line 1 is no JSON')
    expect(dates.stderr).toContain('standard input: line 5: "text" is missing')
    expect(parse(dates.stdout)).toMatchObject([
      { id: articles[0]?.id, timex: [{ text: 'Sunday', edtf: '2021-05-02' }] },
      { id: articles[1]?.id, timex: [{ text: 'May 2', edtf: '2021-05-02' }] },
    ])

    const events = await crossdate('events', `${broken}${read.stdout}`)
    expect(events.code).toBe(0)
    expect(events.stderr).toContain('was there before')
    expect(parse(events.stdout)[0]).toMatchObject({ date: '2021-05-02' })
    write('events.jsonl', events.stdout)

    vi.stubEnv('CROSSDATE_ARTEFACT', join(folder, 'timeline.json'))
    const built = await runHere('build @ferry --artefact-only --events @events.jsonl')
    expect(built.stdout).toMatch(
      /^\d events? from 2 articles of 2 sources, \d disputed, \d problems?\n$/,
    )
    expect(JSON.parse(readFileSync(join(folder, 'timeline.json'), 'utf8'))).toMatchObject({
      settings: { title: 'ferry' },
      articles: expect.arrayContaining([expect.objectContaining({ title: 'Ada sinks' })]),
      events: parse(events.stdout),
      removed: expect.arrayContaining([
        {
          file: 'articles/wire/b.txt',
          article: articles[1]?.id,
          reason: 'copyright',
          text: expect.stringMatching(/^© (?:Harbour )+.*…$/),
        },
      ]),
    })
    vi.unstubAllEnvs()
  })
})

test('events says what it found nothing in, and what to do', async () => {
  const line = '{"id":"a1","file":"a.txt","text":"Ferries are ships. Ships are large."}'
  const { code, stdout, stderr } = await crossdate('events', line)
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr.split('\n')).toEqual([
    'a.txt: no publication date is known: its weekdays cannot be placed. Give "published" in its line.',
    expect.stringContaining('a.txt: no event was found in it.'),
    'No event was found in 1 article.',
    '',
  ])
})

test('serve takes any free port for 0', async () => {
  const child = start('serve --dir site --port 0')
  const said = await new Promise<string>(resolve =>
    child.stdout.once('data', data => resolve(String(data))),
  )
  let stderr = ''
  child.stderr.on('data', data => (stderr += data))
  expect(said).toMatch(/127\.0\.0\.1:[1-9]\d+\//)
  child.kill('SIGTERM')
  expect(await new Promise(resolve => child.once('close', resolve))).toBe(0)
  expect(stderr).toBe('')
})

test('serve takes the next port when one is taken, and ends when told', async () => {
  const other = createServer()
  await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
  const address = other.address()
  const port = address && typeof address === 'object' ? address.port : 0
  const child = start(`serve --dir site --port ${port}`)
  const said = await new Promise<string>(resolve =>
    child.stdout.once('data', data => resolve(String(data))),
  )
  const url = /http:\S+/.exec(said)?.[0] ?? ''
  expect(url).not.toContain(`:${port}/`)
  expect(await (await fetch(url)).text()).toBe('<p>The timeline</p>')
  child.kill('SIGTERM')
  expect(await new Promise(resolve => child.once('close', resolve))).toBe(0)
  other.close()
})

function write(path: string, content: string): void {
  const full = join(folder, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, content)
}

/** Runs a command in this process; `@` stands for the test's folder. */
async function runHere(line: string) {
  const result = { code: -1, stdout: '', stderr: '' }
  const keep = (stream: 'stdout' | 'stderr') =>
    vi.spyOn(process[stream], 'write').mockImplementation(text => {
      result[stream] += text
      return true
    })
  const spies = [keep('stdout'), keep('stderr')]
  const args = line.split(' ').filter(Boolean)
  result.code = await runCommand(args.map(text => text.replace('@', `${folder}/`)))
  for (const spy of spies) spy.mockRestore()
  return result
}

function start(line: string) {
  const tsx = import.meta.resolve('tsx')
  const main = join(projectRoot, 'lib/cli/main.ts')
  return spawn(process.execPath, ['--import', tsx, main, ...line.split(' ').filter(Boolean)], {
    cwd: folder,
  })
}

/** Runs a command with `input` on standard input. */
function crossdate(line: string, input: string) {
  const child = start(line)
  const result = { code: -1, stdout: '', stderr: '' }
  child.stdout.on('data', data => (result.stdout += data))
  child.stderr.on('data', data => (result.stderr += data))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise<typeof result>(resolve =>
    child.once('close', code => resolve({ ...result, code: code ?? -1 })),
  )
}

function parse(lines: string): { id?: string }[] {
  return lines
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
}
