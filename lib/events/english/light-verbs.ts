/** Verbs that say little by themselves: that two reports share one shows nothing. */
export const lightVerbs =
  `make take give get go come have do be hold keep put set let use want need see know think become remain
  continue begin start try plan expect work call carry bring lead leave help show seem appear include follow run
  turn look feel mean stand cause allow involve base involve happen occur face act ask move play`.split(
    /\s+/,
  )

/** Of those, the ones that can still name a happening where they stand with "to" or as a participle. */
export const emptyVerbs = new Set(
  `make made making makes give gave giving gives go going goes get getting come coming comes hold held holding
  holds keep keeping put putting puts set setting sets use used using uses show showing shows call calling run
  running runs bring bringing brings stay staying become becoming begin beginning begins`.split(
    /\s+/,
  ),
)
