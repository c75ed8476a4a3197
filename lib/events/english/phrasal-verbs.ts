/** Verbs that mean another one with the word behind them: a form and the word, then the verb meant. */
export const phrasalVerbs = `
  blow up: explode
  break out: erupt
  call off: cancel
  cave in: collapse
  come back: return
  give way: collapse
  laid off: dismiss
  lay off: dismiss
  pass away: die
  put off: postpone
  shut down: close
  stand down: resign
  step down: resign
`
