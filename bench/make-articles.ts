import { between, oneOf, type Random, startRandom } from './random'
import { pickNoun, pickPerson, pickRareNoun, pickTown } from './vocabulary'

/** An article line as `crossdate events` reads it. All of it is made up. */
export type MadeArticle = {
  id: string
  source: string
  title: string
  published: string | null
  text: string
}

/** Something that happens in a story: each article tells it in words of its own. */
type Happening = { day: number; actor: string; verb: string; object: string; figure: number }

type Story = {
  day: number
  town: string
  people: string[]
  words: string[]
  happenings: Happening[]
}

const length = 3000
const sources = Array.from({ length: 40 }, (_, index) => `paper-${index + 1}`)
const firstDay = Date.UTC(2021, 0, 1)
const days = 365
const millisecondsADay = 86_400_000
/** Shares of all articles. */
const copied = 0.15
const undated = 0.2
/** Most articles a story has; most have few. */
const largestStory = 40

const verbs =
  `attacked bombed raided arrested charged sued fined banned closed opened launched cancelled flooded
burned evacuated rescued rejected approved signed seized blocked repaired sold bought elected dismissed
shot killed injured robbed searched blamed inspected halted resumed crossed destroyed`.split(/\s+/)
const months =
  `January February March April May June July August September October November December`.split(' ')
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const sayings = ['said', 'told reporters', 'announced', 'warned', 'added', 'insisted']
const links = ['of the', 'near the', 'with the', 'after the', 'against the', 'for the']

/** `count` articles, the same for the same seed; a story's articles do not follow each other. */
export function* makeArticles(count: number, seed: number): Generator<MadeArticle> {
  const random = startRandom(seed)
  const open: { story: Story; left: number; texts: string[] }[] = []
  for (let index = 0; index < count; index++) {
    while (open.length < 25)
      open.push({ story: makeStory(random), left: drawSize(random), texts: [] })
    const at = Math.floor(random() * open.length)
    const place = open[at]
    if (!place) return
    yield makeArticle(random, place, `a${String(index).padStart(7, '0')}`)
    place.left--
    if (place.left === 0) open.splice(at, 1)
  }
}

/** Many small stories and few large ones. */
function drawSize(random: Random): number {
  return Math.min(largestStory, Math.floor(2 / (1 - random()) ** 0.9))
}

function makeStory(random: Random): Story {
  const day = between(random, 0, days)
  const people = Array.from({ length: 5 }, () => pickPerson(random))
  const words = Array.from({ length: 40 }, () => pickRareNoun(random))
  const happenings = Array.from({ length: between(random, 3, 8) }, () => ({
    day: day + between(random, 0, 6),
    actor: oneOf(random, people),
    verb: oneOf(random, verbs),
    object: `${oneOf(random, words)} ${oneOf(random, words)}`,
    figure: between(random, 3, 90),
  }))
  return { day, town: pickTown(random), people, words, happenings }
}

function makeArticle(
  random: Random,
  { story, texts }: { story: Story; texts: string[] },
  id: string,
): MadeArticle {
  const published = story.day + between(random, 4, 9)
  const isCopy = texts.length > 0 && random() < copied
  const text = isCopy
    ? `${oneOf(random, texts)}\n\n${fill(random, story)}`
    : write(random, story, published)
  if (!isCopy) texts.push(text)
  const { actor, verb, object } = oneOf(random, story.happenings)
  return {
    id,
    source: oneOf(random, sources),
    title: `${actor} ${verb} ${object}`,
    published: random() < undated ? null : toDate(published).toISOString().slice(0, 10),
    text,
  }
}

function write(random: Random, story: Story, published: number): string {
  const told = story.happenings.filter(() => random() < 0.6)
  const sentences = told.map(happening => tell(random, story, happening, published))
  while (sentences.join(' ').length < length) sentences.push(fill(random, story))
  const paragraphs: string[] = []
  for (let at = 0; at < sentences.length; at += 3) {
    paragraphs.push(sentences.slice(at, at + 3).join(' '))
  }
  return paragraphs.join('\n\n')
}

function tell(random: Random, story: Story, happening: Happening, published: number): string {
  const { actor, verb, object, figure, day } = happening
  const date = toDate(day)
  const when =
    published - day < 7 && random() < 0.6
      ? `on ${weekdays[date.getUTCDay()]}`
      : `on ${date.getUTCDate()} ${months[date.getUTCMonth()]}`
  const rest = `${oneOf(random, links)} ${oneOf(random, story.words)}`
  return oneOf(random, [
    `${actor} ${verb} the ${object} in ${story.town} ${when}, where ${figure} ${oneOf(random, story.words)} workers were injured.`,
    `The ${object} in ${story.town} was ${verb} ${when} by ${actor} ${rest}, ${oneOf(random, story.people)} said.`,
    `${capitalise(when)}, ${actor} ${verb} the ${object} ${rest}, and at least ${figure} people fled ${story.town}.`,
  ])
}

function fill(random: Random, story: Story): string {
  const noun = () => (random() < 0.25 ? oneOf(random, story.words) : pickNoun(random))
  const phrase = () => `the ${noun()} ${noun()}`
  const opening = () => capitalise(phrase())
  const verb = () => oneOf(random, verbs)
  const link = () => oneOf(random, links)
  const person = () => oneOf(random, story.people)
  const saying = () => `${person()} ${oneOf(random, sayings)}`
  return oneOf(random, [
    `${opening()} ${verb()} ${phrase()} ${link()} ${noun()} and ${phrase()}, ${saying()}.`,
    `“${opening()} has never ${verb()} ${phrase()},” ${saying()}, while ${phrase()} ${verb()} ${phrase()}.`,
    `According to ${person()}, ${phrase()} ${link()} ${noun()} will be ${verb()} next month if ${phrase()} is not.`,
    `In ${story.town} ${phrase()} and ${phrase()} were ${verb()} ${link()} ${noun()} a year earlier.`,
  ])
}

function toDate(day: number): Date {
  return new Date(firstDay + day * millisecondsADay)
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
