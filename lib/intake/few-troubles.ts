import type { Trouble } from './reader'

/** What is wrong in one file is told so often; an archive or a table may hold a hundred thousand of it. */
const most = 100

/** Hands troubles on, the first hundred of a file; `end` tells how many more there were. */
export class FewTroubles {
  private count = 0

  constructor(private readonly onTrouble: (trouble: Trouble) => void) {}

  add(trouble: Trouble, tell: (trouble: Trouble) => void = this.onTrouble): void {
    if (++this.count <= most) tell(trouble)
  }

  end(): void {
    if (this.count <= most) return
    this.onTrouble({
      reason: `${this.count - most} more problems in it are not listed`,
      remedy: 'Mend those that are, and read it again.',
    })
  }
}
