import { expect, test } from 'vitest'
import type { Article } from '#lib/model'
import { groupStories } from './stories'

const article = (id: string, text: string, day: string | null): Article => ({
  id,
  source: id,
  title: '',
  published: day === null ? null : { value: day, basis: 'stated', because: 'stated' },
  text,
})

/** Two fires that the same words tell of: place, people and numbers part them. */
const fires = [
  article(
    'brenholm-a',
    'A fire at the Tarn paper mill in Brenholm killed 3 workers. Mayor Ilse Quant said the Tarn mill had 212 workers.',
    '2022-03-02',
  ),
  article(
    'brenholm-b',
    'Three workers died when a fire swept the Tarn paper mill in Brenholm, said Mayor Ilse Quant. Of 212 workers most had left.',
    null,
  ),
  article(
    'osterby-a',
    'A fire at the Lund saw mill in Osterby killed 5 workers. Union leader Pär Nyberg said the Lund mill had 87 workers.',
    '2022-03-03',
  ),
  article(
    'osterby-b',
    'Five workers died when a fire swept the Lund saw mill in Osterby, said union leader Pär Nyberg. Of 87 workers most had left.',
    '2022-03-04',
  ),
]

const idsOf = (stories: Article[][]) => stories.map(story => story.map(({ id }) => id)).sort()

test('names and numbers part two affairs of one kind', () => {
  expect(idsOf(groupStories(fires))).toEqual([
    ['brenholm-a', 'brenholm-b'],
    ['osterby-a', 'osterby-b'],
  ])
})

test('the order of articles changes nothing', () => {
  expect(idsOf(groupStories(fires.toReversed()))).toEqual(idsOf(groupStories(fires)))
})

test('what lies years apart is not one story', () => {
  const [, , first] = fires
  if (!first) throw new Error('an article is needed')
  const again = article('again', first.text, '2025-03-04')
  expect(groupStories([first, again])).toHaveLength(2)
})

test('an undated article finds its story however much was written of the like since', () => {
  const words =
    `Brenholm Tarn Quant Halder Orsa Velde Nyberg Lund Osterby Marn Falk Ridder Sund Hale
Brack Tolle Venn Ister Karlo Moen Pell Gorse Wick Aldo Strand Bohle Fenn Radley Cope Winter`.split(
      /\s+/,
    )
  const tellOf = (names: string[]) => `Strikers of ${names.join(', and of ')} went home.`
  const since = Array.from({ length: 400 }, (_, index) => {
    const some = words.filter((_, place) => ((index + 3) * (place + 5) + index) % 23 < 9)
    return article(
      `later-${index}`,
      tellOf(some),
      new Date(Date.UTC(2022, 6, index)).toISOString().slice(0, 10),
    )
  })
  const first = article('first', tellOf(words), '2018-01-03')
  const undated = article('undated', tellOf(words), null)
  const story = groupStories([first, ...since, undated]).find(some => some.includes(undated))
  expect(story).toContain(first)
})
