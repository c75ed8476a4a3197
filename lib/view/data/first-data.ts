import type { Density } from '#lib/view/density'
import type { ShownRow } from '#lib/view/level/shown'
import type { MapOutline, RowShard, TimelineIndex } from './format'

/**
 * What a page carries of a timeline, so that its first screen needs nothing more: the numbers of the
 * index, the first rows of the list, and what the map draws in the fitted view. The index follows.
 */
export type FirstData = Pick<
  TimelineIndex,
  'events' | 'rows' | 'undated' | 'sources' | 'reported' | 'statuses' | 'several'
> & {
  /** The path of the site below which its data lies, another for each build. */
  address: string
  map: Omit<MapOutline, 'tiles'>
  /** The first rows, fewer than a shard has: not for `putRows`. */
  first: RowShard
  shown: ShownRow[]
  /** One for each lane; none where all rows are drawn. Heights to a hundredth. */
  density: Density[]
}
