/** Irregular verbs: base form, past, past participle where it differs. Facts of English. */
const forms = `arise arose arisen|be was been|be were|bear bore borne|beat beat beaten|become became|begin began begun|
bend bent|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|bring brought|
broadcast broadcast|build built|burn burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen|
cling clung|come came|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|
flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|forget forgot forgotten|
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|
grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|
know knew known|lay laid|lead led|leap leapt|leave left|lend lent|let let|lie lay lain|light lit|lose lost|
make made|mean meant|meet met|mistake mistook mistaken|overcome overcame|overthrow overthrew overthrown|
overturn overturned|pay paid|plead pled|put put|quit quit|read read|ride rode ridden|ring rang rung|rise rose risen|
run ran|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|
shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|
slide slid|slit slit|speak spoke spoken|spend spent|spin spun|split split|spread spread|spring sprang sprung|
stand stood|steal stole stolen|stick stuck|sting stung|stink stank|strike struck stricken|strive strove striven|
swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|
tear tore torn|tell told|think thought|throw threw thrown|tread trod|undergo underwent undergone|
understand understood|undertake undertook undertaken|upset upset|wake woke woken|wear wore worn|weep wept|
win won|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written|
foresee foresaw foreseen|oversee oversaw overseen|override overrode overridden|rebuild rebuilt|retake retook retaken|
undo undid undone|uphold upheld|bet bet|breed bred|dive dove|outlast outlasted|spill spilt|wed wed`

/** Base form of each irregular past or participle: `met` → `meet`. */
export const irregularBases = new Map<string, string>(
  forms.split('|').flatMap(row => {
    const [base = '', ...pasts] = row.trim().split(/\s+/)
    return pasts.map((past): [string, string] => [past, base])
  }),
)

/** Past forms that are nouns, adjectives or base forms just as often: a verb only after a noun or name. */
export const ambiguousPasts = new Set(
  `left found ground bound saw lay felt lit set put cut hit shut read cost let split spread hurt cast
  bid bet upset lead burst shot fell broadcast forecast shed quit wed`.split(/\s+/),
)

/** Regular verbs so short that a stemmer parts their forms: base form first. Not "try": it is two verbs. */
const short = `die died dies dying|tie tied ties tying|vie vied vies vying|lie lied lies lying|sue sued sues suing|
cry cried cries|dry dried dries|fry fried fries|spy spied spies|free freed frees freeing|
flee flees fleeing|agree agreed agrees agreeing|see sees seeing`

/** Base form of each form of a short verb: `died` → `die`. */
export const shortBases = new Map<string, string>(
  short.split('|').flatMap(row => {
    const [base = '', ...inflected] = row.trim().split(/\s+/)
    return inflected.map((form): [string, string] => [form, base])
  }),
)
