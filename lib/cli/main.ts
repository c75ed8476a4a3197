import type { Span } from '#lib/model'
import * as m from '#lib/time/edtf'

const s: Span = { start: 1, end: 2 }
console.log(s, m)
