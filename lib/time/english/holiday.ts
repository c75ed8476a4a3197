import type { Expression, Which } from '#lib/time/expression'
import { approximateHolidays, holidayLengths } from '#lib/time/holidays'
import type { Captures, Rule } from '#lib/time/pattern'
import type { Token } from '#lib/time/tokens'

/** Holidays by the words that name them; `#lib/time/holidays` knows when they fall. */
const holidays: Record<string, string[]> = {
  newYear: ["new year 's day", 'new years day', "new year ' s day"],
  newYearsEve: ["new year 's eve", 'new years eve'],
  epiphany: ['epiphany'],
  martinLutherKing: ['martin luther king day'],
  valentine: ["valentine 's day", "st valentine 's day"],
  presidents: ["presidents ' day", 'presidents day', "presidents 's day"],
  ashWednesday: ['ash wednesday'],
  shroveTuesday: ['shrove tuesday', 'mardi gras', 'fat tuesday'],
  stPatrick: ["st patrick 's day"],
  palmSunday: ['palm sunday'],
  maundyThursday: ['maundy thursday'],
  goodFriday: ['good friday'],
  easter: ['easter sunday', 'easter'],
  easterMonday: ['easter monday'],
  aprilFools: ["april fools ' day", "april fool 's day"],
  mayDay: ['may day'],
  cincoDeMayo: ['cinco de mayo'],
  mothersDay: ["mother 's day"],
  victoryDay: ['ve day', 'v - e day'],
  dDay: ['d - day'],
  ascension: ['ascension day'],
  whitSunday: ['pentecost', 'whit sunday'],
  whitMonday: ['whit monday'],
  memorial: ['memorial day'],
  fathersDay: ["father 's day"],
  juneteenth: ['juneteenth'],
  independence: ['independence day', 'the fourth of july', 'fourth of july'],
  bastille: ['bastille day'],
  labor: ['labor day'],
  columbus: ['columbus day'],
  halloween: ['halloween', "hallowe'en"],
  allSaints: ["all saints ' day", "all - saints ' day"],
  allSouls: ["all souls ' day"],
  guyFawkes: ['guy fawkes night', 'bonfire night'],
  election: ['election day'],
  armistice: ['armistice day', 'veterans day', "veterans ' day", 'remembrance day'],
  thanksgiving: ['thanksgiving day', 'thanksgiving'],
  christmasEve: ['christmas eve'],
  christmas: ['christmas day', 'christmas', 'xmas'],
  boxingDay: ['boxing day'],
  passover: ['passover', 'pesach'],
  roshHashanah: ['rosh hashanah', 'rosh hashana'],
  yomKippur: ['yom kippur'],
  holyWeek: ['holy week'],
  ramadan: ['ramadan', 'the holy month of ramadan'],
  eidAlFitr: ['eid al - fitr', 'eid ul - fitr', 'eid al fitr'],
  eidAlAdha: ['eid al - adha', 'eid ul - adha', 'eid al adha'],
  diwali: ['diwali', 'deepavali'],
  chineseNewYear: ['chinese new year', 'lunar new year', "chinese new year 's day"],
  hanukkah: ['hanukkah', 'hanukah', 'chanukah'],
}

/** Days that are of one year only, whenever they are remembered. */
const onlyYears: Record<string, number> = { dDay: 1944 }

/** What to take from a Hebrew year to have the one that the holiday falls in. */
const hebrewYears: Record<string, number> = {
  passover: 3760,
  roshHashanah: 3761,
  yomKippur: 3761,
  hanukkah: 3761,
}

/** "the Yom Kippur War", "the Easter Rising". */
const happenings = /^(?:war|rising)$/

/** Holidays, with their year, with "last" or "next", or bare. */
export const holidayRules: Rule[] = Object.entries(holidays).map(([holiday, names]) => ({
  name: holiday,
  patterns: names.flatMap(name => [
    name,
    `${name} ,? of|in? {year}`,
    ...(hebrewYears[holiday] ? [`${name} {count}`] : []),
    `{which} ${name}`,
    `{which} year 's ${name}`,
    `${name} {which} year`,
  ]),
  read: (captures, place) => {
    const words = place.source.tokens.slice(place.first, place.next)
    if (!words.some(token => token.capital) || place.before === 'white') return null
    if (happenings.test(place.after)) return null
    const year = yearOf(holiday, captures)
    return year === null ? null : holidayOf(holiday, year, captures.which, words)
  },
}))

/** The year that is stated; null where the number beside the holiday is none. */
function yearOf(holiday: string, { year, count }: Captures): number | undefined | null {
  if (!count) return year ?? onlyYears[holiday]
  const hebrewYear = count.value ?? 0
  const isYear = Number.isInteger(hebrewYear) && hebrewYear > 5000 && hebrewYear < 6000
  return isYear ? hebrewYear - (hebrewYears[holiday] ?? 0) : null
}

function holidayOf(
  holiday: string,
  year: number | undefined,
  which: Which | undefined,
  words: Token[],
): Expression {
  // "last year's Easter" and "Easter last year", but not "last New Year's Day".
  const isOfYear = words[1]?.word === 'year' || words.at(-1)?.word === 'year'
  const isInexact = holidayLengths[holiday] !== undefined || approximateHolidays.has(holiday)
  return {
    kind: 'calendar',
    holiday,
    ...(isInexact && { mod: 'APPROX' }),
    ...(year !== undefined && { year }),
    ...(which && (isOfYear ? { yearWhich: which } : { which })),
  }
}
