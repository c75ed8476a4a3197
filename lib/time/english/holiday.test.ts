import { expect, test } from 'vitest'
import { markText } from '#lib/time/marked-text'

test.each([
  ['They landed on [D-Day].', '1944-06-06'],
  ['They sang White Christmas.', ''],
  ['It opened on [Christmas].', '2017-12-25'],
  ['It opened on [Christmas Eve].', '2017-12-24'],
  ["It opened on [New Year's Day].", '2018-01-01'],
  ['It opened on [Easter Sunday].', '2018-04-01'],
  ['It opened on [Good Friday 2017].', '2017-04-14'],
  ['It opened on [Thanksgiving].', '2017-11-23'],
  ['It opened [last Thanksgiving].', '2017-11-23'],
  ['It will open on [Labor Day].', '2018-09-03'],
  ['It will open on [Memorial Day].', '2018-05-28'],
  ['It opened on [Halloween].', '2017-10-31'],
  ['It will open on [Independence Day].', '2018-07-04'],
  ['It opened on [Ash Wednesday].', '2018-02-14'],
  ['It will open on [Election Day].', '2018-11-06'],
  ['It opened on [Martin Luther King Day].', '2018-01-15'],
  ['It opened on [Palm Sunday].', '2018-03-25'],
  ['It opens on [Whit Monday].', '2018-05-21'],
  ['The mill burned on [Christmas of 1951].', '1951-12-25'],
  ['The mill burned at [Easter in 1951].', '1951-03-25'],
  ['The ferry stopped for [Yom Kippur].', '2017-09-30'],
  ['The ferry will stop for [Rosh Hashanah].', '2018-09-10'],
  ['The ferry stopped during [Passover in 2016].', '2016-04-23'],
  ['The lamps were lit for [Hanukkah 2018].', '2018-12-03'],
  ['He wrote of the Yom Kippur War.', ''],
  ['He wrote of the Easter Rising.', ''],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})
