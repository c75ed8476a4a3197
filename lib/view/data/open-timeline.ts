import { type FetchFile, FileCache } from './file-cache'
import { paths, type TimelineIndex } from './format'
import { TimelineReader } from './reader'
import { mapResult, type Result } from './result'

/** Reads the index, and gives a reader of all else; `fetchFile` knows the folder of the build. */
export async function openTimeline(fetchFile: FetchFile): Promise<Result<TimelineReader>> {
  const index = await new FileCache(1, fetchFile, parseIndex).read(paths.index)
  return mapResult(index, value => new TimelineReader(value, fetchFile))
}

/** This site wrote the file, so its shape is known once it is JSON and no error page. */
function parseIndex(buffer: ArrayBuffer): TimelineIndex {
  const value: unknown = JSON.parse(new TextDecoder().decode(buffer))
  if (typeof value !== 'object' || value === null) throw new Error('the index holds no object')
  return value as TimelineIndex
}
