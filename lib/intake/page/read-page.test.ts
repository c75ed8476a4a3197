import { describe, expect, test } from 'vitest'
import { readPage } from './read-page'

const paragraphs = [
  'The ferry Ada sank off Low Island on Sunday, and all forty people aboard were saved, the harbour office said.',
  'The mayor of the island said on Monday that the wreck of the ferry would be raised in the summer of next year.',
  'Divers found a tear as long as a bus below the waterline, and the owner promised to answer every question.',
]
const text = paragraphs.join('\n\n')

function page(part: string, head = ''): string {
  const [first, second, third] = paragraphs
  return `<!doctype html><html lang="en"><head><title>Ferry sinks | The Harbour Post</title>${head}</head><body>
  <header><nav><a href="/">Home</a><a href="/s">Sport</a></nav></header><div class="wrap"><div class="story">
  <h1>Ferry sinks</h1><p>${first}</p>${part}<p>${second}</p><p>${third}</p></div></div></body></html>`
}

const read = (html: string) => readPage(html, { onTrouble: () => {} })

describe('what is no text goes', () => {
  test.each<[string, string, string]>([
    [
      'a caption',
      '<figure><img src=a><figcaption>The ferry in 2019</figcaption></figure>',
      'photo caption or credit',
    ],
    [
      'a caption by its class',
      '<div class="wp-caption-text">The ferry in 2019</div>',
      'photo caption or credit',
    ],
    [
      'related links',
      '<div class="relatedArticles"><a href=/a>Ten ferries</a></div>',
      'link to other articles',
    ],
    [
      'a link that stands alone',
      '<p><a href=/a>Ten ferries that you must have seen once</a></p>',
      'link to other articles',
    ],
    [
      'a newsletter',
      '<div id="newsletter-signup">Get our news every morning.</div>',
      'subscription or newsletter',
    ],
    ['share buttons', '<ul class="share-tools"><li>Post this</ul>', 'share buttons'],
    ['an advertisement', '<div class="ad-slot">Buy a boat</div>', 'advertisement'],
    ['a byline', '<p class="byline">Words by somebody here</p>', 'byline'],
    ['a cookie notice', '<div class="cookie-banner">We like cookies.</div>', 'cookie notice'],
    [
      'what boilerplate says',
      '<p>Sign up for our newsletter today</p>',
      'subscription or newsletter',
    ],
  ])('%s', (_name, part, reason) => {
    const draft = read(page(part))
    expect(draft?.text).toBe(text)
    expect(draft?.removed.map(removed => removed.reason)).toContain(reason)
  })
})

describe('what is text stays', () => {
  test.each<[string, string, string]>([
    [
      'a quotation',
      '<blockquote class="social-quote"><p>We saw it go down in a minute.</p></blockquote>',
      'We saw it go down in a minute.',
    ],
    ['a heading', '<h2>What the divers say</h2>', 'What the divers say'],
    [
      'a list',
      '<ul><li>Forty people were aboard.</li><li>Two boats came.</li></ul>',
      'Forty people were aboard.\n\nTwo boats came.',
    ],
    [
      'a row',
      '<table><tr class="hide"><td>Ada</td><td>1987</td><td>40 people</td></tr></table>',
      'Ada 1987 40 people',
    ],
    [
      'a block of a page builder',
      '<div class="elementor-widget elementor-widget-sidebar"><p>Nobody knew why it sank so fast in calm water.</p></div>',
      'Nobody knew why it sank',
    ],
    [
      'marks of HTML in the text',
      '<p>The sign read &lt;closed&gt; &amp; locked, and it had been there for a week or two.</p>',
      'The sign read <closed> & locked',
    ],
    [
      'a long paragraph whatever it is called',
      `<p class="promo">${'The captain had sailed the strait for forty years and knew each rock. '.repeat(5)}</p>`,
      'The captain had sailed',
    ],
  ])('%s', (_name, part, expected) => {
    expect(read(page(part))?.text).toContain(expected)
  })
})

test.each<[string, string, 'authors' | 'url']>([
  [
    'a profile is no author',
    '<meta property="article:author" content="https://face.example/ann">',
    'authors',
  ],
  ['a script is no address', '<link rel="canonical" href="javascript:alert(1)">', 'url'],
])('%s', (_name, head, field) => {
  expect(read(page('', head))?.[field]).toBeUndefined()
})

describe('what a page says of itself', () => {
  test.each<[string, string, object]>([
    [
      'a title with the name behind',
      '<meta property="og:site_name" content="The Harbour Post">',
      { title: 'Ferry sinks', publisher: 'The Harbour Post' },
    ],
    ['a title that is both', '', { title: 'Ferry sinks', publisher: 'The Harbour Post' }],
    [
      'entities in JSON-LD',
      '<script type="application/ld+json">{"@type":"Article","headline":"Ferry &amp; wreck &#8211; Ada"}</script>',
      { title: 'Ferry & wreck – Ada' },
    ],
    [
      'a publisher that is pointed to',
      [
        '<script type="application/ld+json">{"@graph":[{"@type":"Article","publisher":{"@id":"#o"}},',
        '{"@type":"Organization","@id":"#o","name":"Island Day"}]}</script>',
      ].join(''),
      { publisher: 'Island Day' },
    ],
    [
      'several authors',
      '<script type="application/ld+json">{"@type":"Article","author":[{"name":"Ann Low"},{"name":"Sam Ito"}]}</script>',
      { authors: ['Ann Low', 'Sam Ito'] },
    ],
    [
      'the front page is no address',
      '<link rel="canonical" href="https://post.example/"><meta property="og:url" content="https://post.example/1">',
      { url: 'https://post.example/1' },
    ],
    ['its language', '<meta property="og:locale" content="en_GB">', { language: 'en' }],
  ])('%s', (_name, head, expected) => {
    expect(read(page('', head))).toMatchObject(expected)
  })

  test('where SingleFile saved it from', () => {
    const saved = page('').replace(
      '<html',
      '<!--\n Page saved with SingleFile \n url: https://post.example/1 \n--><html',
    )
    expect(read(saved)).toMatchObject({
      url: 'https://post.example/1',
      origins: { url: { where: 'where it was saved from' } },
    })
  })

  test('the place in the dateline', () => {
    const draft = read(
      page('').replace('<p>The ferry', '<p>PORT ROWE, Low Island (AP) — The ferry'),
    )
    expect(draft?.origins?.place?.where ?? '').toBe(draft?.place ? 'in the dateline' : '')
  })
})

test('a page of links is no article', () => {
  const troubles: string[] = []
  const draft = readPage(
    '<html><body><ul><li><a href=/a>One</a><li><a href=/b>Two</a></ul></body></html>',
    {
      onTrouble: ({ reason }) => troubles.push(reason),
    },
  )
  expect([draft, troubles]).toEqual([
    null,
    ['the web page holds no article, only menus, links or a notice'],
  ])
})
