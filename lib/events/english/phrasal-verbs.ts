/** Verbs that mean another one with the word behind them: base form and word, then the verb meant. */
export const phrasalVerbs = `
  blow up: explode
  break out: erupt
  call off: cancel
  cave in: collapse
  come back: return
  give way: collapse
  go back: return
  go down: fall
  go up: rise
  lay off: dismiss
  pass away: die
  pull out: withdraw
  put off: postpone
  run over: hit
  shut down: close
  stand down: resign
  step down: resign
  turn down: reject
`
