import { phrasalVerbs } from '#lib/events/english/phrasal-verbs'
import { stemOf, type Token } from './tokens'

const particles = /^(?:out|off|up|down|away|back)$/

/** The key of the verb that is meant, by the key of the verb and the word behind it. */
const meant = new Map(
  phrasalVerbs
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [said = '', verb = ''] = line.trim().split(': ')
      const [own = '', next = ''] = said.split(' ')
      return [`${stemOf(own)} ${next}`, stemOf(verb)]
    }),
)

/**
 * What the verb at `place` means with the word behind it, and where it ends: "called off the strike"
 * tells of an end, "called a strike" of a strike. Not "broke out of jail".
 */
export function readVerb(tokens: Token[], place: number): { key: string; end: number } {
  const [own, next, after] = tokens.slice(place, place + 3)
  const phrasal =
    own && next && !/^(?:of|to)$/.test(after?.lower ?? '') && meant.get(`${own.key} ${next.lower}`)
  if (phrasal) return { key: phrasal, end: next.end }
  const isParticle = next !== undefined && particles.test(next.lower) && !takesObject(next, after)
  return { key: own?.key ?? '', end: (isParticle ? next.end : own?.end) ?? 0 }
}

/** "sank off Maren", "out of work", "up 3 percent": no particle, but a preposition or a measure. */
function takesObject({ lower }: Token, after: Token | undefined): boolean {
  if (!after) return false
  if (lower === 'off') return after.capital || /^(?:the|an?|its|\d.*)$/.test(after.lower)
  return /^(?:of|to|\d.*)$/.test(after.lower)
}
