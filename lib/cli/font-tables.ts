const directoryStart = 12
const recordLength = 16

/**
 * The TrueType font `font` with the table `tag` of another, whose glyphs must be the same in the same order;
 * without it where the other has none. Lengths and sums as the specification of OpenType has them in
 * “Organization of an OpenType font”, but for the sum of the whole, `checkSumAdjustment` in `head`: subsetFont,
 * which writes the font last, sets it.
 */
export function takeTable(font: Buffer, tag: string, other: Buffer): Buffer {
  const tables = readTables(font)
  const table = readTables(other).get(tag)
  if (table) tables.set(tag, table)
  else tables.delete(tag)
  return writeFont(font.readUInt32BE(0), tables)
}

/** The tables of a TrueType font by their tags. */
export function readTables(font: Buffer): Map<string, Buffer> {
  const count = font.readUInt16BE(4)
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = directoryStart + recordLength * index
      const start = font.readUInt32BE(at + 8)
      const table = font.subarray(start, start + font.readUInt32BE(at + 12))
      return [font.toString('latin1', at, at + 4), table] as const
    }),
  )
}

function writeFont(version: number, tables: Map<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const directory = Buffer.alloc(directoryStart + recordLength * sorted.length)
  const reach = recordLength * 2 ** Math.floor(Math.log2(sorted.length))
  directory.writeUInt32BE(version, 0)
  directory.writeUInt16BE(sorted.length, 4)
  directory.writeUInt16BE(reach, 6)
  directory.writeUInt16BE(Math.log2(reach / recordLength), 8)
  directory.writeUInt16BE(recordLength * sorted.length - reach, 10)
  const parts: Buffer[] = [directory]
  let start = directory.length
  for (const [index, [tag, table]] of sorted.entries()) {
    const at = directoryStart + recordLength * index
    directory.write(tag, at, 'latin1')
    directory.writeUInt32BE(sumOf(table), at + 4)
    directory.writeUInt32BE(start, at + 8)
    directory.writeUInt32BE(table.length, at + 12)
    const padding = Buffer.alloc(-table.length & 3)
    parts.push(table, padding)
    start += table.length + padding.length
  }
  return Buffer.concat(parts)
}

/** The sum of a table as 32-bit numbers, the last filled up with zeros. */
function sumOf(table: Buffer): number {
  let sum = 0
  for (let at = 0; at < table.length; at += 4) {
    for (let byte = 0; byte < 4; byte++) sum += (table[at + byte] ?? 0) * 2 ** (24 - 8 * byte)
    sum %= 2 ** 32
  }
  return sum
}
