import { expect, test } from 'vitest'
import { markText } from '#lib/time/marked-text'

test.each([
  ['It opened in [spring 2018].', '2018-SP'],
  ['It opened in [the summer of 2017].', '2017-SU'],
  ['It opened in [the fall of 2016].', '2016-FA'],
  ['It opened in [autumn 2016].', '2016-FA'],
  ['It opened in [winter 2016].', '2016-WI'],
  ['It opened [last summer].', '2017-SU'],
  ['It opens [next spring].', '2019-SP'],
  ['It opens [this summer].', '2018-SU'],
  ['It opened in [the summer].', '2017-SU'],
  ['It opened in [the spring of last year].', '2017-SP'],
  ['It opened [last fall].', '2017-FA'],
  ['It snowed in [the winter of 2016-17].', '2016-WI'],
  ['It snowed in [winter 2016/17].', '2016-WI'],
  ['It will open in [the spring].', '2018-SP'],
  ['It will open in [the autumn].', '2018-FA'],
  ['It opened in [the autumn].', '2017-FA'],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})
