import type { NewsEvent } from '#lib/model'

const longWord = 'Uferdampfschifffahrtsgesellschaftskapitänsversammlungsprotokollführer'
const titles = [
  `${longWord}${longWord.toLowerCase()} steps down`,
  'عبّارة أوستريل تتوقف عن الإبحار بعد عطل في المحرك',
  'המעבורת של אוסטרל חזרה לשוט אחרי שלושה ימים',
  'The ferry عبّارة “המעבורת” of Ostrel sails again',
  'https://gazette.example/archive/2019/06/14/the-harbour-master-of-ostrel-closes-the-quay?edition=evening',
  'The quay of Ostrel is painted green',
]

/** Sources that few events have: with names from right to left, long names, and plain ones. */
export const oddSources = [
  { id: 'sahil', name: 'صحيفة الساحل' },
  { id: 'gesher', name: 'עיתון הגשר' },
  { id: 'ufer', name: `${longWord}zeitung` },
  ...Array.from({ length: 27 }, (_, index) => ({
    id: `gazette-${index + 1}`,
    name: `Gazette of Ostrel, district ${index + 1}`,
  })),
]

/** Made-up events, one of each of those sources, whose words a layout may break on. */
export function makeOddEvents(): NewsEvent[] {
  return oddSources.map(({ id }, index) => {
    const title = titles[index % titles.length] ?? ''
    const date = `20${16 + (index % 8)}-0${1 + (index % 9)}-1${index % 10}`
    return makeEvent(`odd${index}`, title, id, date)
  })
}

function makeEvent(id: string, title: string, source: string, date: string): NewsEvent {
  const because = 'The text states the date.'
  const article = `${id}-${source}`
  const span = { start: 0, end: title.length, article, trigger: { start: 0, end: 3 } }
  return {
    id,
    title,
    date,
    status: 'single',
    modality: 'happened',
    weight: 60,
    story: id,
    reports: [
      {
        article,
        source,
        published: { value: date, basis: 'stated', because: '' },
        date,
        claim: title,
        because,
        mentions: [{ ...span, date, basis: 'stated', because, timexes: [], modality: 'happened' }],
        excerpt: { exact: title, prefix: '', suffix: '', start: 0 },
        title,
      },
    ],
    differences: [],
    because: [],
  }
}
