import { expect, test } from 'vitest'
import { markText } from '#lib/time/marked-text'

test.each([
  ['He spoke [late on Wednesday].', '2018-04-11TNI'],
  ['He spoke [late Wednesday].', '2018-04-11TNI'],
  ['He spoke [early Thursday].', '2018-04-12TMO'],
  ['He spoke [early on Thursday].', '2018-04-12TMO'],
  ['He spoke [Tuesday night].', '2018-04-10TNI'],
  ['He spoke on [Tuesday morning].', '2018-04-10TMO'],
  ['He spoke [yesterday afternoon].', '2018-04-11TAF'],
  ['He will speak [tomorrow evening].', '2018-04-13TEV'],
  ['He spoke [this morning].', '2018-04-12TMO'],
  ['He spoke [this evening].', '2018-04-12TEV'],
  ['He spoke [last night].', '2018-04-11TNI'],
  ['The owl came back [the morning of April 9].', '2018-04-09TMO'],
  ['Somebody rang [the early hours of April 9] out.', '2018-04-09TMO'],
  ['Owls hooted [early in the morning on 9 April].', '2018-04-09TMO'],
  ['The owl hooted all [the night of 8]-[9 April].', '2018-04-08TNI 2018-04-09'],
  ['It snowed [overnight].', '2018-04-12TNI'],
  ['He left on [April 7]. [That night] he came back.', '2018-04-07 2018-04-07TNI'],
  ['He left on [April 7]. [The next morning] he came back.', '2018-04-07 2018-04-08TMO'],
  ['He spoke [earlier Wednesday].', '2018-04-11'],
  ['He spoke [earlier this week].', '2018-W15'],
  ['He spoke in [the late afternoon].', '2018-04-12TAF'],
  ['It sank on [Tuesday]. [Later in the day] divers came.', '2018-04-10 2018-04-10'],
  ['Divers came [later in the day].', '2018-04-12'],
  ['It shut on [Tuesday]. It had burnt [the previous night].', '2018-04-10 2018-04-09TNI'],
  ['It burnt [the night before last].', '2018-04-10TNI'],
  ['It is open from [9 a.m.] to [5 p.m. on Monday].', '2018-04-09T09:00 2018-04-09T17:00'],
  ['It opened [early on Tuesday morning].', '2018-04-10TMO'],
  ['It opened [around noon on Tuesday].', '2018-04-10T12:00'],
  ['It burnt [overnight Monday].', '2018-04-09TNI'],
  ['It burnt in [the wee hours of Sunday].', '2018-04-08TMO'],
  ['It burnt in [the small hours of April 8].', '2018-04-08TMO'],
  ['It shut on [Tuesday]. It had burnt [the night before].', '2018-04-10 2018-04-09TNI'],
])('%s: %s', (marked, values) => {
  expect(markText(marked)).toEqual([marked, values])
})
