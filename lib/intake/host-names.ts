import { hostOf } from './address'
import type { Draft } from './reader'

/** What the articles of a host call their publisher: the name most of them give. */
export class HostNames {
  private readonly votes = new Map<string, Map<string, number>>()
  private readonly best = new Map<string, string>()

  add({ url, publisher }: Draft): void {
    const host = hostOf(url)
    if (!host || !publisher) return
    const votes = this.votes.get(host) ?? new Map<string, number>()
    const count = (votes.get(publisher) ?? 0) + 1
    votes.set(publisher, count)
    this.votes.set(host, votes)
    const best = this.best.get(host)
    if (best === undefined || count > (votes.get(best) ?? 0)) this.best.set(host, publisher)
  }

  /** The name for the host of an address; the host where no article names one; null without a host. */
  nameOf(url: string | undefined): string | null {
    const host = hostOf(url)
    return host && (this.best.get(host) ?? host)
  }
}
