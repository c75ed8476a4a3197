import { type FetchFile, FileCache } from './file-cache'
import { paths, type TimelineIndex } from './format'
import { parseJson } from './parse-json'
import { TimelineReader } from './reader'
import { mapResult, type Result } from './result'

/** Reads the index, and gives a reader of all else; `fetchFile` knows the folder of the build. */
export async function openTimeline(fetchFile: FetchFile): Promise<Result<TimelineReader>> {
  const index = await new FileCache(1, fetchFile, parseJson<TimelineIndex>).read(paths.index)
  return mapResult(index, value => new TimelineReader(value, fetchFile))
}
