import { describe, expect, test } from 'vitest'
import { readPage } from './read-page'

const lead =
  'The ferry Ada sank off Low Island on Sunday, and all forty people aboard were saved, the harbour office said.'
const second =
  'The mayor of the island said on Monday that the wreck of the ferry would be raised in the summer of next year.'

type Parts = {
  lang?: string
  head?: string
  above?: string
  below?: string
  url?: string
  end?: string
}

function read({ lang = 'en', head = '', above = '', below = '', url, end = '' }: Parts) {
  const troubles: string[] = []
  const html = `<html lang="${lang}"><head><title>Ferry sinks off Low Island</title>${head}</head><body>
  <div class="menu"><a href="/">Home</a> <a href="/n">News</a></div>
  <article>${above}<h1>Ferry sinks off Low Island</h1>${below}<p>${lead}</p><p>${second}</p>${end}</article></body></html>`
  const draft = readPage(html, { url, onTrouble: ({ reason }) => troubles.push(reason) })
  return { draft, troubles }
}

const ld = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify(fields)}</script>`

describe('the day of a page', () => {
  test.each<[string, Parts, string | null, string]>([
    [
      'JSON-LD',
      { head: ld({ '@type': 'NewsArticle', datePublished: '2021-05-03T23:30:00-07:00' }) },
      '2021-05-03',
      'JSON-LD',
    ],
    [
      'JSON-LD in a graph',
      {
        head: ld({
          '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article'], datePublished: '2021-05-03' }],
        }),
      },
      '2021-05-03',
      'JSON-LD',
    ],
    [
      'a film on the page',
      { head: ld({ '@type': 'VideoObject', uploadDate: '2019-01-01' }) },
      null,
      '',
    ],
    [
      'JSON-LD with a comma too many',
      {
        head: '<script type="application/ld+json">{"@type":"Article","datePublished":"2021-05-03",}</script>',
      },
      '2021-05-03',
      'JSON-LD',
    ],
    [
      'the day that no date was set',
      { head: ld({ '@type': 'Article', datePublished: '1970-01-01T00:00:00Z' }) },
      null,
      '',
    ],
    [
      'a meta tag',
      { head: '<meta property="article:published_time" content="2021-05-03T10:00:00Z">' },
      '2021-05-03',
      'meta tag article:published_time',
    ],
    [
      'a meta tag in numbers',
      { head: '<meta name="publish-date" content="20210503">' },
      '2021-05-03',
      'meta tag',
    ],
    [
      'a time element',
      { below: '<time datetime="2021-05-03">Monday</time>' },
      '2021-05-03',
      'element time',
    ],
    [
      'a time element without an attribute',
      { below: '<time>3 May 2021</time>' },
      '2021-05-03',
      'element time',
    ],
    [
      'a time element in a comment',
      { end: '<div class="comments"><time datetime="2021-05-09">9 May</time></div>' },
      null,
      '',
    ],
    [
      'time elements of other articles',
      {
        end: '<ul class="related"><li><time datetime="2020-01-01"></time><li><time datetime="2020-02-02"></time></ul>',
      },
      null,
      '',
    ],
    [
      'an embedded post',
      {
        below:
          '<blockquote class="twitter-tweet">Sunk! <time datetime="2021-05-01">1 May 2021</time></blockquote>',
      },
      null,
      '',
    ],
    [
      'a line under the title',
      { below: '<p class="meta">By Ann Low | May 3, 2021, 10:15 am</p>' },
      '2021-05-03',
      'beside the title',
    ],
    ['a line over the title', { above: '<div>3 May 2021</div>' }, '2021-05-03', 'beside the title'],
    [
      'German',
      { lang: 'de', below: '<p>Von Ann Low, 3. Mai 2021, 10:15 Uhr</p>' },
      '2021-05-03',
      'beside the title',
    ],
    [
      'French',
      { lang: 'fr', below: '<p>Publié le 3 mai 2021 à 10h15</p>' },
      '2021-05-03',
      'beside the title',
    ],
    [
      'Spanish',
      { lang: 'es', below: '<p>3 de mayo de 2021</p>' },
      '2021-05-03',
      'beside the title',
    ],
    [
      'Russian',
      { lang: 'ru', below: '<p>3 мая 2021, 10:15</p>' },
      '2021-05-03',
      'beside the title',
    ],
    ['Japanese', { lang: 'ja', below: '<p>2021年5月3日</p>' }, '2021-05-03', 'beside the title'],
    ['points', { lang: 'de', below: '<p>03.05.21</p>' }, '2021-05-03', 'beside the title'],
    [
      'slashes, day first',
      { lang: 'en-GB', below: '<p>03/05/2021</p>' },
      '2021-05-03',
      'beside the title',
    ],
    [
      'slashes, month first',
      { lang: 'en-US', below: '<p>05/03/2021</p>' },
      '2021-05-03',
      'beside the title',
    ],
    ['slashes that may be two days', { below: '<p>03/05/2021</p>' }, null, ''],
    [
      'slashes, and an address that tells',
      { below: '<p>03/05/2021</p>', url: 'https://post.example.co.uk/ferry' },
      '2021-05-03',
      'beside the title',
    ],
    ['a caption', { below: '<p>Photo: The ferry on 3 May 2021</p>' }, null, ''],
    ['a span of days', { below: '<p>1 – 3 May 2021</p>' }, null, ''],
    [
      'prose about another day',
      {
        below:
          '<p>On 3 May 2021 the ferry had been tested and was found to be in good order by all.</p>',
      },
      null,
      '',
    ],
    [
      'a labelled line at the end',
      { end: `${`<p>${lead} ${second}</p>`.repeat(3)}<p>Published: 3 May 2021</p>` },
      '2021-05-03',
      'labelled line',
    ],
    ['a change alone', { end: '<p>Last updated: 3 May 2021</p>' }, '2021-05-03', 'last changed'],
    [
      'the address',
      { url: 'https://post.example/2021/05/03/ferry' },
      '2021-05-03',
      'in the address',
    ],
    ['a number in the address', { url: 'https://post.example/ferry-20213305' }, null, ''],
    ['nothing', {}, null, ''],
  ])('%s', (_name, parts, value, because) => {
    const { draft } = read(parts)
    expect(draft?.published?.value ?? null).toBe(value)
    if (value) expect(draft?.published?.because).toContain(because)
  })

  test.each<[string, Parts, string, number]>([
    [
      'the more trusted of two',
      { head: ld({ '@type': 'Article', datePublished: '2021-05-03' }), below: '<p>9 May 2021</p>' },
      '2021-05-03',
      1,
    ],
    [
      'two against one',
      {
        head: '<meta property="article:published_time" content="2020-01-01">',
        below: '<time datetime="2021-05-03"></time><p>3 May 2021</p>',
      },
      '2021-05-03',
      1,
    ],
    [
      'what readers see, where it is the day of the last edition',
      {
        head: ld({ '@type': 'Article', datePublished: '2017-05-03', dateModified: '2021-05-03' }),
        below: '<p>3 May 2021</p>',
      },
      '2021-05-03',
      1,
    ],
    [
      'one day apart is one day',
      {
        head: ld({ '@type': 'Article', datePublished: '2021-05-03T23:30:00Z' }),
        below: '<p>4 May 2021</p>',
      },
      '2021-05-03',
      0,
    ],
  ])('%s', (_name, parts, value, problems) => {
    const { draft, troubles } = read(parts)
    expect(draft?.published?.value).toBe(value)
    expect(troubles).toHaveLength(problems)
  })
})
