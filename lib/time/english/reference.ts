import type { Reference } from '#lib/time/expression'
import type { Place, Rule } from '#lib/time/pattern'
import { wordAt } from '#lib/time/source'

/** The present, the past and the future at large. */
export const referenceRules: Rule[] = [
  refersTo(
    'now',
    'PRESENT_REF',
    ['now', 'right now', 'just now', 'currently', 'nowadays', 'presently'],
    isNow,
  ),
  refersTo(
    'current',
    'PRESENT_REF',
    [
      'current',
      'present - day',
      'present day',
      'the present day',
      'these days',
      'the present time',
      'the present',
      'at present',
      'the time being',
      'the moment',
      'this time',
      'to date',
    ],
    isCurrent,
  ),
  refersTo(
    'recently',
    'PAST_REF',
    [
      'recently',
      'more recently',
      'most recently',
      'recent',
      'the recent past',
      'lately',
      'the other day',
      'the past',
    ],
    // "as recently as 2009" stands beside its date, "the past three summers" are a count.
    place =>
      place.before !== 'as' && !/^(?:\d|two|three|four|five|six|few|several)/.test(place.after),
  ),
  refersTo('recentUnits', 'PAST_REF', [
    'recent {units}',
    'the recent {units}',
    'recent {units} and {units:units2}',
  ]),
  refersTo(
    'oneDay',
    'FUTURE_REF',
    ['one day'],
    place => modals.test(place.before) || modals.test(place.after),
  ),
  refersTo(
    'soon',
    'FUTURE_REF',
    [
      'soon',
      'as soon as possible',
      'shortly',
      'the near future',
      'the foreseeable future',
      'the not too distant future',
      'the near term',
      'the short term',
      'the coming|following future',
      'future',
      'the future',
      'coming {units}',
    ],
    isFuture,
  ),
]

/** "will one day win": some day to come. */
const modals = /^(?:will|'ll|would|may|might|could|can|shall|should)$/

function refersTo(
  name: string,
  value: Reference,
  patterns: string[],
  accepts: (place: Place) => boolean = () => true,
): Rule {
  return {
    name,
    patterns,
    read: (_, place) => (accepts(place) ? { kind: 'reference', value } : null),
  }
}

/** "Now, he says, …" and "Now that it is shut": a word that leads over, as "so" and "since" do. */
function isNow({ source, first, before, after }: Place): boolean {
  if (wordAt(source, first) !== 'now') return true
  if (after === ',' && source.tokens.at(first)?.capital) return false
  return after !== 'that' || before !== ''
}

function isCurrent(place: Place): boolean {
  const word = place.source.tokens.wordAt(place.next - 1)
  if (word === 'moment') return place.before === 'at' || place.before === 'for'
  if (word === 'time') return place.before === 'at'
  // "to date the find" has a verb.
  if (word === 'date')
    return !/^(?:the|a|an|this|that|these|those|its|his|her|from|back)$/.test(place.after)
  return true
}

function isFuture(place: Place): boolean {
  const word = place.source.tokens.wordAt(place.first)
  if (word === 'shortly')
    return !/^(?:after|before|thereafter|afterward|afterwards)$/.test(place.after)
  // Of "future dividends" only the dividends are meant.
  if (word === 'future') return /^(?:in|near|for|and)$/.test(place.before)
  if (word === 'soon') return isAhead(place)
  return true
}

/** "will soon begin", "soon to open"; not "he soon left", which is a while after what was told. */
function isAhead(place: Place): boolean {
  if (place.next - place.first > 1) return true
  if (/^(?:after|afterward|afterwards|as|enough|thereafter)$/.test(place.after)) return false
  if (/^(?:will|'ll|may|might|can|could|must|should|to|very|quite|pretty|too)$/.test(place.before))
    return true
  return place.before !== '' && /^(?:will|may|to|be|[.?!;"”])$/.test(place.after)
}
