const words = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`
    .split(/\s+/)
    .map((word, value): [string, number] => [word, value]),
)
for (const [index, word] of 'twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .entries()) {
  words.set(word, (index + 2) * 10)
}
words.set('dozen', 12)

/** A number of one word, in digits or letters: `1,500`, `3.5`, `thirty-one`; null when it is none. */
export function parseNumber(word: string): number | null {
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$|^\d+(\.\d+)?$/.test(word)) return Number(word.replaceAll(',', ''))
  const [tens = '', ones] = word.toLowerCase().split('-')
  const value = words.get(tens)
  if (value === undefined) return null
  const rest = ones === undefined ? 0 : words.get(ones)
  return rest === undefined ? null : value + rest
}
