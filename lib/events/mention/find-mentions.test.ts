import { expect, test } from 'vitest'
import { taggedArticle } from '#lib/events/tagged-article'
import { findMentions } from './find-mentions'
import type { Told } from './told'

const published = '2021-06-10' // a Thursday

function read(text: string): Told[] {
  return findMentions(taggedArticle(text, published))
}

/** Sentence; its triggers, a leading one with a star. Fiction. */
const triggers: [string, string][] = [
  ['The ferry sank off Maren.', '*sank'],
  ['Police said that a man had been arrested.', '*said arrested'],
  ['The court jailed Falk for stealing the ring and fleeing.', '*jailed stealing fleeing'],
  ['Rebels carried out an attack, killing six.', '*carried out attack killing'],
  ['Guards opened fire after the raid.', '*opened fire raid'],
  ['The union plans to strike.', 'plans *strike'],
  ['Falk resigned on Monday after the board rejected the merger.', '*resigned rejected merger'],
  ['Lorn Works unveils engine', '*unveils'],
  ['Mayor Opens Bridge As Storm Nears Maren', 'Opens *Storm'],
  ['The works, damaged in the flood, will reopen.', '*damaged flood reopen'],
  ['The ship is long and grey.', ''],
  ['He is a national officer of the station.', ''],
  ['The building has a wing of red brick.', ''],
]

test.each(triggers)('triggers of: %s', (text, expected) => {
  const found = read(text).map(
    ({ trigger, leads }) => `${leads ? '*' : ''}${text.slice(trigger.start, trigger.end)}`,
  )
  expect(found.join(' ')).toBe(expected)
})

/** Text, a word of it, and the date and basis of the mention with that trigger. Fiction. */
const dates: [string, string, string | null, string][] = [
  ['The bridge fell on Monday.', 'fell', '2021-06-07', 'relative'],
  ['The bridge fell on Monday, killing two.', 'killing', '2021-06-07', 'relative'],
  ['The bridge fell.', 'fell', published, 'publication'],
  ['The bridge had fallen.', 'fallen', null, 'none'],
  ['Falk said on Tuesday that the bridge had fallen.', 'fallen', null, 'none'],
  ['Falk said the works would open in 2023.', 'open', '2023', 'stated'],
  ['The bridge fell on Monday. Falk resigned.', 'resigned', '2021-06-07', 'context'],
  ['The storm hit Maren in 1987. Falk says it will come again.', 'says', published, 'publication'],
  ['The ferry crashed on 3 May. Falk spoke of the crash.', 'crash', '2021-05-03', 'context'],
  ['The ferry crashed on 3 May. It was another crash.', 'crash', null, 'none'],
  [
    'Falk spoke of trouble before the tour. The tour began on 3 May.',
    'tour.',
    '2021-05-03',
    'context',
  ],
  ['Falk resigned, and plans to sell the works.', 'sell', null, 'none'],
  ['Lorn Works is owned by the state.', 'owned', null, 'none'],
  ['The yard has shut.', 'shut', published, 'publication'],
  ['Falk resigned. The yard has bought two ships.', 'bought', null, 'none'],
  ['Falk resigned. She has not spoken.', 'spoken', published, 'publication'],
  ['Falk resigned. When she first joined the yard, it built ships.', 'joined', null, 'none'],
  ['Falk resigned on Monday. She has led the yard since it opened.', 'opened', null, 'none'],
  ['Two died when a ferry sank.', 'sank', published, 'publication'],
  ['A page that shows “Ida Falk 1955–2011” told that she died.', 'died', published, 'publication'],
  [
    'The bridge fell on 8 June. On Monday, Falk left. No one was hurt.',
    'hurt',
    '2021-06-07',
    'context',
  ],
  [
    'The bridge fell on 8 June. On Monday, Falk left.\n\nNo one was hurt.',
    'hurt',
    '2021-06-08',
    'context',
  ],
  ['Falk had met Brandt on Monday. She did not attend.', 'attend', '2021-06-07', 'context'],
  ['Falk led Lorn Works 1999–2004.', 'led', '1999/2004', 'stated'],
  ['In 1999–2001 the yard built ships.', 'built', '1999/2001', 'stated'],
]

test.each(dates)('date of: %s %s', (text, word, date, basis) => {
  const start = text.lastIndexOf(word)
  const told = read(text).find(({ trigger }) => trigger.start === start)
  expect(told && { date: told.mention.date, basis: told.mention.basis }).toEqual({ date, basis })
})

/** Sentence, a word of it, and the modality of the mention with that trigger. Fiction. */
const modalities: [string, string, string][] = [
  ['The ferry sank.', 'sank', 'happened'],
  ['The union plans to walk out.', 'walk', 'planned'],
  ['The union will strike.', 'strike', 'planned'],
  ['The union is expected to march.', 'march', 'planned'],
  ['The bridge could collapse.', 'collapse', 'hypothetical'],
  ['The ruling cannot be appealed.', 'appealed', 'hypothetical'],
  ['Talks, scheduled for Monday, were cancelled.', 'scheduled', 'planned'],
  ['If the bridge falls, the road will close.', 'falls', 'hypothetical'],
  ['Falk urged them to resign.', 'resign', 'hypothetical'],
  ['Falk was forced to resign.', 'resign', 'happened'],
  ['Falk did not resign.', 'resign', 'denied'],
  ['The works denied that it had sacked him.', 'sacked', 'denied'],
  ['There was no attack, Falk said.', 'attack', 'denied'],
  ['Falk warned of a possible strike.', 'strike', 'hypothetical'],
  ['Falk called for a vote.', 'vote', 'hypothetical'],
]

test.each(modalities)('modality of: %s %s', (text, word, modality) => {
  const start = text.indexOf(word)
  const told = read(text).find(({ trigger }) => trigger.start === start)
  expect(told?.mention.modality).toBe(modality)
})

test('what is told by the way stands by the leading mention of its sentence', () => {
  const told = read('The ferry sank on Monday, killing two. “We lost all,” Falk said.')
  for (const { leads, ledBy } of told) expect(leads).toBe(ledBy === null)
  expect(told.find(({ trigger }) => trigger.key === 'kill')?.ledBy).toBe(told[0])
})

test('a day that no words give to it is loose, and not sure', () => {
  const told = read('The bridge fell on Monday. Falk resigned.')
  expect(told.map(({ mention }) => mention.loose)).toEqual([undefined, true])
})
