/** An expression too long for one line, from its parts as they stand one after the other. */
export function joined(flags: string, ...parts: string[]): RegExp {
  return new RegExp(parts.join(''), flags)
}
