import type { Rule } from '#lib/time/pattern'

/** Holidays by the words that name them; `resolve-holiday` knows when they fall. */
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
  hanukkah: ['hanukkah', 'hanukah', 'chanukah'],
}

/** Days that are of one year only, whenever they are remembered. */
const onlyYears: Record<string, number> = { dDay: 1944 }

/** They last a week or more: their day is only where they begin. */
const weekLong = new Set(['passover', 'hanukkah'])

/** "the Yom Kippur War", "the Easter Rising". */
const happenings = /^(?:war|rising)$/

/** Holidays, with their year, with "last" or "next", or bare. */
export const holidayRules: Rule[] = Object.entries(holidays).map(([holiday, names]) => ({
  name: holiday,
  patterns: names.flatMap(name => [
    name,
    `${name} ,? of|in? {year}`,
    `{which} ${name}`,
    `{which} year 's ${name}`,
    `${name} {which} year`,
  ]),
  read: ({ year, which }, place) => {
    const words = place.source.tokens.slice(place.first, place.next)
    if (!words.some(token => token.capital) || place.before === 'white') return null
    if (happenings.test(place.after)) return null
    const isYear =
      words.some(token => token.word === 'year') && which && !holiday.startsWith('newYear')
    return {
      kind: 'calendar',
      holiday,
      ...(weekLong.has(holiday) && { mod: 'APPROX' }),
      ...((year ?? onlyYears[holiday]) && { year: year ?? onlyYears[holiday] }),
      ...(which && (isYear ? { yearWhich: which } : { which })),
    }
  },
}))
