import { between, oneOf, type Random, rankOf, startRandom } from './random'

const onsets = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl st t th tr v w'.split(
  ' ',
)
const vowels = 'a e i o u ai ea oa ou'.split(' ')
const codas = 'b ck d ft g l ld m n nd nt p r rd rk rn sk st t th x'.split(' ')

/** As many different words as a few years of a newspaper hold. */
const nouns = makeWords(30_000, 11)
const families = makeWords(8_000, 12).map(capitalise)
const given = makeWords(600, 13).map(capitalise)
const towns = makeWords(3_000, 14).map(capitalise)

/** A noun, common ones often. */
export function pickNoun(random: Random): string {
  return nouns[rankOf(random, nouns.length)] ?? ''
}

/** Of all nouns with the same chance: the words of one affair are rare ones. */
export function pickRareNoun(random: Random): string {
  return oneOf(random, nouns)
}

/** A given and a family name. */
export function pickPerson(random: Random): string {
  return `${oneOf(random, given)} ${families[rankOf(random, families.length)]}`
}

/** The name of a town. */
export function pickTown(random: Random): string {
  return oneOf(random, towns)
}

function makeWords(count: number, seed: number): string[] {
  const random = startRandom(seed)
  const words = new Set<string>()
  while (words.size < count) {
    const syllables = between(random, 1, 3)
    let word = ''
    for (let index = 0; index < syllables; index++) {
      word += oneOf(random, onsets) + oneOf(random, vowels)
    }
    words.add(word + oneOf(random, codas))
  }
  return [...words]
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
