/** Verbs that say little by themselves: that two reports share one shows nothing. */
export const lightVerbs =
  `make take give get go come have do be hold keep put set let use want need see know think become remain
  continue begin start try plan expect work call carry bring lead leave help show seem appear include follow run
  turn look feel mean stand cause allow involve base involve happen occur face act ask move play`.split(
    /\s+/,
  )
