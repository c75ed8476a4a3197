/**
 * Verbs that hand on what somebody says, by base form. They are attribution: what is said is the
 * happening, unless nothing else is.
 */
export const reportingVerbs = new Set(
  `say tell add note report state explain claim allege acknowledge admit insist maintain argue suggest specify
  stress emphasise emphasize underline underscore mention point describe recall reveal indicate believe think
  know understand hope fear expect ask reply respond answer comment remark write quote cite confirm assert
  observe reiterate repeat conclude estimate declare accuse blame contend recount testify tweet post announce
  warn caution`.split(/\s+/),
)

/** Reporting verbs that are happenings themselves when somebody does them publicly. */
export const publicUtterances = new Set(
  'tweet announce declare warn post testify accuse blame apologise apologize pledge promise'.split(
    ' ',
  ),
)

/** Verbs that lay a happening at somebody's door: the happening is the noun that they govern. */
export const accusingVerbs = new Set(
  'accuse blame allege claim suspect report deny confirm condemn denounce'.split(' '),
)

/** Verbs by which a speaker says that something did not happen. */
export const denyingVerbs = new Set('deny reject dismiss refute rebut dispute disavow'.split(' '))
