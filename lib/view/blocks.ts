import type { DateGroup } from './days'

/** A stretch of the list that is drawn or left out as a whole. */
export type Block = { key: string; groups: DateGroup[]; rows: number }

/** Cuts groups into blocks of at most `size` rows; a long group goes on under the same date. */
export function cutIntoBlocks(groups: DateGroup[], size: number): Block[] {
  const blocks: Block[] = []
  let block: Block = { key: '0', groups: [], rows: 0 }
  const close = () => {
    if (block.rows > 0) blocks.push(block)
    block = { key: String(blocks.length), groups: [], rows: 0 }
  }
  for (const group of groups) {
    let start = 0
    while (start < group.rows.length) {
      if (block.rows === size) close()
      const rows = group.rows.slice(start, start + size - block.rows)
      block.groups.push({ date: group.date, rows })
      block.rows += rows.length
      start += rows.length
    }
  }
  close()
  return blocks
}
