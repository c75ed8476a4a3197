import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { makeZip } from './make-zip'
import { more, page, story, withFolder } from './test-folder'

const { write, read } = withFolder()

describe('what is made to do harm', () => {
  test.each<[string, string, string | Uint8Array, string]>([
    [
      'a bomb in a ZIP archive',
      'a.zip',
      makeZip([{ name: 'a.txt', content: Buffer.alloc(30_000_000) }]),
      'bomb',
    ],
    [
      'a name that leads out',
      'a.zip',
      makeZip([{ name: '../a.txt', content: story(1) }]),
      'leads out',
    ],
    [
      'an absolute name',
      'a.zip',
      makeZip([{ name: '/etc/a.txt', content: story(1) }]),
      'leads out',
    ],
    ['a packed bomb', 'a.txt.gz', gzipSync(Buffer.alloc(120_000_000)), 'MB when unpacked'],
    ['archives in archives', 'a.zip', nest(6), 'archive in an archive'],
    [
      'half an archive',
      'a.zip',
      makeZip([{ name: 'a.txt', content: story(1) }]).subarray(0, 60),
      'could not be unpacked',
    ],
    [
      'half a gzip',
      'a.txt.gz',
      gzipSync(story(1).repeat(50)).subarray(0, 60),
      'could not be unpacked',
    ],
    ['a page nested deep', 'a.html', `<html><body>${'<div>'.repeat(50_000)}`, 'nested deeper'],
    ['JSON nested deep', 'a.json', '['.repeat(100_000), 'nested too deep'],
    [
      'YAML of aliases',
      'a.md',
      `---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n${story(1)}`,
      'no YAML',
    ],
    ['a locked or broken PDF', 'a.pdf', '%PDF-1.7 stream', 'PDF is broken'],
    [
      'a Word document that is none',
      'a.docx',
      makeZip([{ name: 'a.txt', content: 'x' }]),
      'none is in it',
    ],
    ['a picture', 'a.html', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'no text'],
  ])('%s', async (_name, path, content, reason) => {
    write(path, content)
    write('good.txt', `Ferry\n\n${story(9)}`)
    const { readings, problems } = await read()
    expect(readings.map(({ article }) => article.text)).toContain(story(9))
    expect(
      problems
        .filter(({ file }) => file?.startsWith('a.'))
        .map(problem => problem.reason)
        .join(),
    ).toContain(reason)
  })

  test('no script of a page is run, and none is in its text', async () => {
    const script =
      '<script>globalThis.harmed = true</script><img src=x onerror="globalThis.harmed = true">'
    write('a.html', page(1, script).replace('<p>', `${script}<p>`))
    const { readings } = await read()
    expect(readings[0]?.article.text).toBe(`${story(1)}\n\n${more(1)}`)
    expect('harmed' in globalThis).toBe(false)
  })
})

function nest(times: number): Buffer {
  let archive = makeZip([{ name: 'a.txt', content: story(1) }])
  for (let depth = 0; depth < times; depth++)
    archive = makeZip([{ name: 'inner.zip', content: archive }])
  return archive
}
