import type { IntakeReport, Problem, SourceIntake } from '#lib/model'
import type { Reading } from './read-articles'

/** Counts, while a folder is read, what its files became. */
export class IntakeTally {
  private readonly files = new Set<string>()
  private readonly reasons = new Map<string, string>()
  private readonly telling = new Set<string>()
  private readonly sources = new Map<string, SourceIntake>()
  private articles = 0
  private duplicates = 0

  /** A file that is read next. */
  file(path: string): void {
    this.files.add(path)
  }

  /** Something that is wrong with a file. The first reason is why nothing came of it, if nothing does. */
  problem({ file, step, reason }: Problem): void {
    if (!file || step !== 'read') return
    if (/: counted once$/.test(reason)) this.duplicates++
    const path = this.fileOf(file)
    if (!this.reasons.has(path)) this.reasons.set(path, reason)
  }

  /** An article that came out. */
  reading({ article, source }: Reading): void {
    this.articles++
    this.telling.add(this.fileOf(article.file ?? ''))
    const intake = this.sources.get(source.id) ?? {
      source: source.id,
      name: source.name,
      articles: 0,
      undated: 0,
      isNamed: true,
    }
    intake.articles++
    if (!article.published) intake.undated++
    intake.isNamed = source.namedBy !== 'folder'
    this.sources.set(source.id, intake)
  }

  report(): IntakeReport {
    const silent = [...this.files].filter(file => !this.telling.has(file))
    return {
      files: this.files.size,
      articles: this.articles,
      duplicates: this.duplicates,
      silent: this.groupByReason(silent),
      sources: [...this.sources.values()].sort((a, b) => b.articles - a.articles),
    }
  }

  private groupByReason(files: string[]): { reason: string; files: string[] }[] {
    const groups = new Map<string, { reason: string; files: string[] }>()
    for (const file of files) {
      const reason = this.reasons.get(file) ?? 'no article was found in it'
      const key = reason.replace(/“[^”]*”|\([^)]*\)|\d+/g, '…')
      const group = groups.get(key) ?? { reason, files: [] }
      group.files.push(file)
      groups.set(key, group)
    }
    return [...groups.values()].sort((a, b) => b.files.length - a.files.length)
  }

  /** The file of the folder that a path in an archive lies in. */
  private fileOf(path: string): string {
    for (let at = path; at; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
      if (this.files.has(at)) return at
      if (this.files.has(`${at}.gz`)) return `${at}.gz`
    }
    return path
  }
}
