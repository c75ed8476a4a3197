import {
  array,
  assert,
  constantFrom,
  nat,
  property,
  shuffledSubarray,
  uniqueArray,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MentionKey, PublishedEvent } from '#lib/model'
import { compareText } from '#lib/text/compare-text'
import { giveIds } from './give-ids'
import type { Outline } from './id/outline'

/** `a1 a2 b3`: the mentions of an event, each an article and a code. */
function outline(mentions: string): Outline {
  const keys = mentions.split(' ').map(toKey)
  const [first] = [...keys].sort((a, b) => compareText(a.article, b.article))
  return {
    title: mentions,
    date: null,
    isLater: false,
    tellings: keys.map(({ article }, at) => ({ article, at })),
    keys,
    first: `${first?.article} ${first?.code}`,
  }
}

function toKey(mention: string): MentionKey {
  return { article: mention.charAt(0), code: `vv${mention.slice(1).repeat(8)}` }
}

/** One story for each text; its events are parted by slashes. */
function name(stories: string[], before?: PublishedEvent[]) {
  const outlines = stories.map(story => story.split(' / ').map(outline))
  const { names, published } = giveIds(outlines, before)
  const ids = new Map(
    names.map(({ id, storyIndex, eventIndex }) => [
      outlines[storyIndex]?.[eventIndex]?.title ?? '',
      id,
    ]),
  )
  return { ids, names, published, became: new Map(published.map(one => [one.id, one.became])) }
}

describe('an event', () => {
  const before = name(['a1 b1 c1 / a2 b2', 'd3'])

  test.each<[string, string[], string, string]>([
    ['that gains mentions', ['a1 b1 c1 e1', 'a2 b2', 'd3'], 'a1 b1 c1 e1', 'a1 b1 c1'],
    ['that loses its first article', ['b1 c1', 'a2 b2', 'd3'], 'b1 c1', 'a1 b1 c1'],
    ['that keeps one mention', ['c1 e7', 'a2 b2', 'd3'], 'c1 e7', 'a1 b1 c1'],
    ['in another story', ['d3 / a1 b1 c1', 'a2 b2'], 'a1 b1 c1', 'a1 b1 c1'],
    ['that is the heavier part of a split', ['a1', 'b1 c1', 'a2 b2 / d3'], 'b1 c1', 'a1 b1 c1'],
    ['that is the heavier of two made one', ['a1 b1 c1 a2 b2', 'd3'], 'a1 b1 c1 a2 b2', 'a1 b1 c1'],
  ])('%s keeps its id', (_, stories, now, then) => {
    expect(name(stories, before.published).ids.get(now)).toBe(before.ids.get(then))
  })

  test('that was taken over says by which', () => {
    const after = name(['a1 b1 c1 a2 b2', 'd3'], before.published)
    const lost = before.ids.get('a2 b2') ?? ''
    expect(after.became.get(lost)).toBe(before.ids.get('a1 b1 c1'))
    expect([...after.ids.values()]).not.toContain(lost)
  })

  test('that went says so, and comes back under its id with its article', () => {
    const without = name(['a1 b1 c1 / a2 b2'], before.published)
    const id = before.ids.get('d3') ?? ''
    expect(without.became.get(id)).toBeNull()
    const again = name(['a1 b1 c1 / a2 b2', 'd3'], without.published)
    expect(again.ids).toEqual(before.ids)
    expect(again.published).toEqual(before.published)
  })

  test('that was taken over by one that was taken over leads to the last', () => {
    const two = name(['a1 b1 c1 a2 b2', 'd3'], before.published)
    const one = name(['a1 b1 c1 d3 e3 f3 g3 h3'], two.published)
    const first = before.ids.get('a1 b1 c1')
    expect(one.became.get(before.ids.get('a2 b2') ?? '')).toBe(first)
  })

  test('never takes an id that another had', () => {
    const split = name(['a1', 'b1 c1', 'a2 b2', 'd3'], before.published)
    expect(new Set(split.ids.values()).size).toBe(4)
    expect([...before.ids.values()]).not.toContain(split.ids.get('a1'))
  })
})

test('a story keeps the id of most of its events', () => {
  const before = name(['a1 / a2', 'd3'])
  const after = name(['a1 / a2 / e5', 'd3 / f1'], before.published)
  const storyOf = (named: typeof before, id?: string) =>
    named.published.find(event => event.id === id)?.story
  expect(storyOf(after, after.ids.get('e5'))).toBe(storyOf(before, before.ids.get('a1')))
  expect(storyOf(after, after.ids.get('f1'))).toBe(storyOf(before, before.ids.get('d3')))
})

test('an article that was edited, and so has another id, keeps its events', () => {
  const before = name(['a1 / a2 / a3 / a4'])
  const after = name(['z1 / z2 / z3 / z9'], before.published)
  const old = ['a1', 'a2', 'a3'].map(title => before.ids.get(title))
  expect(['z1', 'z2', 'z3'].map(title => after.ids.get(title))).toEqual(old)
  expect(after.became.get(before.ids.get('a4') ?? '')).toBeNull()
})

describe('whatever the articles', () => {
  // No two articles have a sentence in common: what is in place of an edited one has a test of its own.
  const mentions = uniqueArray(
    array(constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 1 }).chain(
      ([article]) => nat(8).map(code => `${article}${article}${code}`),
    ),
    { minLength: 2, maxLength: 24 },
  )

  /** The mentions dealt out to events, and the events to stories. */
  function deal(all: string[], seed: number): string[] {
    const events = new Map<number, string[]>()
    for (const [index, mention] of [...all].sort().entries()) {
      const event = (index * 7 + seed) % (2 + (seed % 5))
      events.set(event, [...(events.get(event) ?? []), mention])
    }
    const texts = [...events.values()].map(own => own.join(' '))
    return texts.length > 2 ? [texts.slice(0, 2).join(' / '), ...texts.slice(2)] : texts
  }

  test('ids differ from each other, and no published one leads nowhere while its words are told', () => {
    assert(
      property(mentions, mentions, nat(50), nat(50), (then, now, first, second) => {
        const before = name(deal(then, first))
        const after = name(deal(now, second), before.published)
        expect(new Set(after.ids.values()).size).toBe(after.ids.size)
        const holders = new Map(
          [...after.ids].flatMap(([title, id]) => title.split(' ').map(mention => [mention, id])),
        )
        for (const [title, id] of before.ids) {
          const heirs = title.split(' ').flatMap(mention => holders.get(mention) ?? [])
          if (heirs.length === 0) continue
          const leadsTo = after.became.get(id) ?? id
          expect(heirs).toContain(leadsTo)
        }
      }),
    )
  })

  test('an event that only gains or loses mentions keeps its id', () => {
    assert(
      property(
        mentions,
        shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f']),
        nat(50),
        (all, gone, seed) => {
          const stories = deal(all, seed)
          const before = name(stories)
          const left = stories
            .map(story =>
              story
                .split(' / ')
                .map(event =>
                  event
                    .split(' ')
                    .filter(mention => !gone.includes(mention.charAt(0)))
                    .join(' '),
                )
                .filter(Boolean)
                .join(' / '),
            )
            .filter(Boolean)
          const after = name(left, before.published)
          for (const [title, id] of after.ids) {
            const was = [...before.ids].find(([old]) =>
              old.split(' ').includes(title.split(' ')[0] ?? ''),
            )
            expect(id).toBe(was?.[1])
          }
          expect(name(stories, after.published).ids).toEqual(before.ids)
        },
      ),
    )
  })

  test('the order of stories changes nothing', () => {
    assert(
      property(mentions, mentions, nat(50), (then, now, seed) => {
        const before = name(deal(then, seed))
        const stories = deal(now, seed + 1)
        const after = name(stories, before.published)
        const turned = name(stories.toReversed(), before.published.toReversed())
        expect(turned.published).toEqual(after.published)
        expect(turned.names.map(({ id }) => id)).toEqual(after.names.map(({ id }) => id))
      }),
    )
  })
})
