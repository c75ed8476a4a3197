import { expect, test } from 'vitest'
import { markText } from '#lib/time/marked-text'

test.each([
  ['The council met on [Wednesday].', '2018-04-11'],
  ['The council met [Saturday].', '2018-04-07'],
  ['The council met on [Thursday].', '2018-04-12'],
  ['The council will meet on [Monday].', '2018-04-16'],
  ['The council will meet on [Thursday].', '2018-04-12'],
  ['The council is to meet on [Tuesday].', '2018-04-17'],
  ['The council met on [Friday].', '2018-04-06'],
  ['The council will meet on [Friday].', '2018-04-13'],
  ['The next meeting is [Friday].', '2018-04-13'],
  ["[Monday]'s meeting was short.", '2018-04-09'],
  ['The council said [Monday] it would resign.', '2018-04-09'],
  ['The council said it would meet on [Monday].', '2018-04-16'],
  ['The plan is expected to pass on [Tuesday].', '2018-04-17'],
  ['The council met [last Monday].', '2018-04-09'],
  ['The council met [last Thursday].', '2018-04-05'],
  ['The council meets [next Monday].', '2018-04-16'],
  ['The council meets [next Friday].', '2018-04-20'],
  ['The council meets [next Saturday].', '2018-04-14'],
  ['The council meets [this Sunday].', '2018-04-15'],
  ['The council met on [Tuesday last week].', '2018-04-03'],
  ['The council will meet on [Tuesday next week].', '2018-04-17'],
  ['The council met on [Wednesday of this week].', '2018-04-11'],
  [
    'They marched on [April 3, 2017]. They met again [the following Friday].',
    '2017-04-03 2017-04-07',
  ],
  ['They marched on [April 3, 2017]. They had met [the previous Friday].', '2017-04-03 2017-03-31'],
  ['The council met on [Mon.] and left.', '2018-04-09'],
  ['The council postponed the vote until [Tuesday].', '2018-04-17'],
  ['The council waited until [Tuesday].', '2018-04-10'],
  ['It ran from [Monday] to [Wednesday].', '2018-04-09 2018-04-11'],
  ['It ran between [Saturday] and [Monday].', '2018-04-07 2018-04-09'],
  ['The board meets [Monday].', '2018-04-16'],
  ['The board did not meet [Monday].', '2018-04-09'],
  ['The fair opens on [Saturday].', '2018-04-14'],
  ['She must decide by [Monday].', '2018-04-16'],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})
