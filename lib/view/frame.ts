/** Heights in CSS pixels: the same at every zoom, so that nothing below the map ever moves. */
export type Frame = {
  /** Distance between rows. */
  pitch: number
  /** Thickness of a mark. */
  bar: number
  /** Top of each lane and its number of rows; lanes follow each other without a gap. */
  lanes: { top: number; height: number; rows: number }[]
  /** Centre of the first row, from the top of its lane. */
  first: number
  height: number
}

type Mode = Pick<Frame, 'pitch' | 'bar' | 'first'> & { bottom: number }

const usualRoom = 340 // so that the list begins on the first screen of a small desk
/** Room for a label above each row; above the first row of a lane; nowhere but between marks. */
const roomy: Mode = { pitch: 30, bar: 7, first: 31, bottom: 15 }
const snug: Mode = { pitch: 13, bar: 6, first: 25, bottom: 12 }
const close: Mode = { pitch: 9, bar: 5, first: 22, bottom: 9 }
const tight: Mode = { pitch: 9, bar: 5, first: 12, bottom: 10 }

/**
 * Lays lanes that need so many rows out in one frame, at most `room` high where that is enough for a row
 * in each; where it is not for all rows, lanes get fewer.
 */
export function frameOf(needed: number[], room = usualRoom): Frame {
  const rows = needed.map(count => Math.max(1, count))
  const fitting = [roomy, snug, close, tight].find(mode => heightOf(rows, mode) <= room)
  if (fitting) return build(rows, fitting)
  const mode = rows.length <= 8 && rows.length * laneHeight(1, close) <= room ? close : tight
  const share = room / rows.length
  const most = Math.max(1, 1 + Math.floor((share - mode.first - mode.bottom) / mode.pitch))
  return build(shareOut(rows, most), mode)
}

/** What small lanes leave over goes to the large ones, a row at a time. */
function shareOut(rows: number[], most: number): number[] {
  const shares = rows.map(count => Math.min(count, most))
  let left = shares.reduce((sum, share) => sum + most - share, 0)
  while (left > 0 && shares.some((share, index) => share < (rows[index] ?? 0))) {
    for (const [index, share] of shares.entries()) {
      if (left === 0 || share >= (rows[index] ?? 0)) continue
      shares[index] = share + 1
      left--
    }
  }
  return shares
}

function laneHeight(rows: number, mode: Mode): number {
  return mode.first + (rows - 1) * mode.pitch + mode.bottom
}

function heightOf(rows: number[], mode: Mode): number {
  return rows.reduce((sum, count) => sum + laneHeight(count, mode), 0)
}

function build(rows: number[], mode: Mode): Frame {
  let height = 0
  const lanes = rows.map(count => {
    const lane = { top: height, height: laneHeight(count, mode), rows: count }
    height += lane.height
    return lane
  })
  const { pitch, bar, first } = mode
  return { pitch, bar, first, lanes, height }
}
