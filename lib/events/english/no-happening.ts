/** Words that look as if they named a happening, by their ending or in other senses, and name none. */
export const noHappening = new Set(
  `nation nations station stations million millions government governments department departments position
  positions situation situations information relation relations section sections condition conditions
  television televisions version versions pension pensions parliament parliaments apartment apartments
  document documents moment moments element elements equipment environment environments management
  tradition traditions population populations generation generations institution institutions organization
  organizations organisation organisations association associations administration administrations
  corporation corporations constitution constitutions foundation foundations function functions fraction
  fractions location locations option options notion notions portion portions passion tension tensions
  dimension dimensions vision mansion mansions instrument instruments segment segments fragment fragments
  garment garments monument monuments cement ornament sentiment sentiments temperament basement pavement
  compartment compartments supplement supplements comment coalition coalitions delegation delegations
  federation federations union opinion edition editions fiction ambition ambitions emotion emotions
  proportion reputation destination destinations expectation expectations intention intentions attention
  addition caution motivation mention exception profession professions regulation regulations
  specification specifications legislation jurisdiction convention during something nothing anything
  everything morning evening according including concerning regarding building buildings king kings ring
  wing wings string spring being having ceiling sibling siblings housing clothing interesting remaining
  outstanding surrounding following willing ongoing upcoming united limited related unrelated supposed
  advanced armed red bed hundred hundreds accounting ranking rankings meaning manning daring surprising
  shocking frustrating glittering hamstring rings things meantime teams points arms watches entertainment
  entertainments ligament ligaments telecommunication telecommunications communications recreation
  requirement requirements attachment alleged suspected`.split(/\s+/),
)
