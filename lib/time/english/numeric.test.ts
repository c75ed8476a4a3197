import { expect, test } from 'vitest'
import { markText } from '#lib/time/marked-text'

test.each([
  ['It opened on [2018-04-11].', '2018-04-11'],
  ['It opened on [2018/04/11].', '2018-04-11'],
  ['It opened on [11.04.2018].', '2018-04-11'],
  ['It opened on [4/25/2018].', '2018-04-25'],
  ['It opened on [25/4/2018].', '2018-04-25'],
  ['It opened on [4/4/2018].', '2018-04-04'],
  ['It opened on [9/12/2021].', '2021-09-12'],
  ['It shut on [25/12/2020] and opened on [9/12/2021].', '2020-12-25 2021-12-09'],
  ['It shut on [12/25/2020] and opened on [9/12/2021].', '2020-12-25 2021-09-12'],
  ['It opened on [4/9].', '2018-04-09'],
  ['It opened on [4/25/98].', '1998-04-25'],
  ['The season of [2016/17] was short.', '2016'],
  ['The season of [1999/00] was short.', '1999'],
  ['File 2016/34 is lost.', ''],
  ['Version 1.2.3 opened 31/31/2018.', ''],
  ['It shut on 2018-02-30.', ''],
  ['It opened in [12/2016].', '2016-12'],
  ['Law 12/2016 is strict.', ''],
  ['It was shut in [2016-11] for repairs.', '2016-11'],
  ['The [1999/2000] season was dull.', '1999'],
  ['The file is 1999/2004.', ''],
  ['It was shut for [2006]-[11].', '2006 2011'],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})
