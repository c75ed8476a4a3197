import { hostOf } from './address'
import type { Draft } from './reader'

/** What the articles of a host call their publisher: the name most of them give. */
export class HostNames {
  private readonly votes = new Map<string, Map<string, number>>()

  add({ url, publisher }: Draft): void {
    const host = hostOf(url)
    if (!host || !publisher) return
    const votes = this.votes.get(host) ?? new Map<string, number>()
    votes.set(publisher, (votes.get(publisher) ?? 0) + 1)
    this.votes.set(host, votes)
  }

  /** The name for the host of an address; the host where no article names one; null without a host. */
  nameOf(url: string | undefined): string | null {
    const host = hostOf(url)
    if (!host) return null
    const [best] = [...(this.votes.get(host) ?? [])].sort((a, b) => b[1] - a[1])
    return best?.[0] ?? host
  }
}
