import { afterAll, beforeAll } from 'vitest'
import type { TimelineReader } from '#lib/view/data/reader'
import { writeSample } from './sample-timeline'

/** For tests: the data of the sample, written before the first and taken away after the last. */
export function withSample(): { readonly reader: TimelineReader; readonly folder: string } {
  let sample: ReturnType<typeof writeSample> | undefined
  const written = () => {
    if (!sample) throw new Error('the sample is there while tests run, not before')
    return sample
  }
  beforeAll(() => {
    sample = writeSample()
  })
  afterAll(() => sample?.remove())
  return {
    get reader() {
      return written().reader
    },
    get folder() {
      return written().folder
    },
  }
}
