import { useEffect, useMemo, useState } from 'react'
import type { PlaceSet } from '#lib/view/data/place-set'
import type { TimelineReader } from '#lib/view/data/reader'
import { levelToRead } from '#lib/view/level/tile-content'
import { findTiles } from '#lib/view/level/tile-tree'
import { isSameView, type View } from '#lib/view/scale'
import { levelOf } from '#lib/view/stack'

/** How the tiles of the map are asked for. */
export type Tiles = {
  /** Says what is in sight: what is missing of it is read a moment later. */
  want: (view: View) => void
  /** Another number whenever tiles have come. */
  version: number
  /** Whether anything but the fitted view was ever asked for. */
  isMoved: boolean
}

const pause = 60 // ms: while the map moves, the last of what was in sight is asked for

/** Reads tiles as they come into sight; the fitted view needs none, it came with the page. */
export function useTiles(
  reader: TimelineReader | null,
  found: PlaceSet | null,
  fitted: View,
): Tiles {
  const [state, setState] = useState({ version: 0, isMoved: false })
  const requests = useMemo(() => {
    let wanted: View | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    async function request() {
      timer = undefined
      if (!reader || !wanted) return
      setState(state => (state.isMoved ? state : { ...state, isMoved: true }))
      const isNew = await readMissing(reader, found, wanted)
      if (isNew) setState(({ version }) => ({ version: version + 1, isMoved: true }))
    }
    return {
      want: (view: View) => {
        if (!found && isSameView(view, fitted)) return
        wanted = view
        timer ??= setTimeout(request, pause)
      },
      stop: () => clearTimeout(timer),
    }
  }, [reader, found, fitted])
  useEffect(() => requests.stop, [requests])
  return useMemo(() => ({ want: requests.want, ...state }), [requests, state])
}

/** Whether tiles came that were not there. */
async function readMissing(
  reader: TimelineReader,
  found: PlaceSet | null,
  { from, to }: View,
): Promise<boolean> {
  const level = levelToRead(found, levelOf(to - from))
  const reach = { from: from - (to - from) / 2, to: to + (to - from) / 2 }
  const there = reader.peekTiles(level, reach).length
  if (there === findTiles(reader.tree, level, reach).length) return false
  await reader.readTiles(level, reach)
  return reader.peekTiles(level, reach).length > there
}
