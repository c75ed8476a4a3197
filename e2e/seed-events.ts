const moscow = 'The Moscow Times'
const sputnik = 'Sputnik'

/** What a careful reader finds in the two articles that come with the project. */
export type SeedEvent = {
  title: RegExp
  /** The headings it stands under. */
  dates: string[]
  /** By source, words that its excerpt must show. */
  says: Record<string, string>
}

export const attack: SeedEvent = {
  title: /chemical/i,
  dates: ['2018-04-07', '2018-04-09'],
  says: {
    [moscow]: 'a suspected deadly chemical attack in Syria on Saturday',
    [sputnik]: 'On April 9, several media outlets, citing Syrian militants, accused Damascus',
  },
}

export const tweet: SeedEvent = {
  title: /missiles|get ready/i,
  dates: ['2018-04-11'],
  says: {
    [moscow]: 'Trump tweeted Wednesday that U.S. missiles were “coming”',
    [sputnik]: 'On April 11, Donald Trump tweeted a remark calling for Russia to "get ready"',
  },
}

const laterTweet: SeedEvent = {
  title: /later tweet|work together/i,
  dates: ['2018-04-11'],
  says: { [moscow]: 'In a later tweet directed at Russia, Trump offered "to work together"' },
}

export const diplomacy: SeedEvent = {
  title: /twitter diplomacy/i,
  dates: ['2018-04-11'],
  says: {
    [moscow]: '“We do not participate in Twitter diplomacy,” Kremlin spokesman Dmitry Peskov told',
    [sputnik]: 'Dmitry Peskov said that Moscow does not participate in Twitter diplomacy.',
  },
}

const noDecisions: SeedEvent = {
  title: /no decisions/i,
  dates: ['2018-04-11'],
  says: { [moscow]: 'The White House later said no decisions had been made' },
}

export const verySoon: SeedEvent = {
  title: /very soon/i,
  dates: ['2018-04-12'],
  says: { [moscow]: '“Could be very soon or not so soon at all!” he tweeted early Thursday.' },
}

export const briefing: SeedEvent = {
  title: /closely|the line is|line exists|communication channel/i,
  dates: ['2018-04-12'],
  says: {
    [moscow]: 'Also on Thursday, Peskov said that the Kremlin was closely following',
    [sputnik]: 'closely',
  },
}

const noCall: SeedEvent = {
  title: /phone call/i,
  dates: ['2018-04-12'],
  says: { [sputnik]: 'phone call' },
}

export const seedEvents = {
  attack,
  tweet,
  laterTweet,
  diplomacy,
  noDecisions,
  verySoon,
  briefing,
  noCall,
}
