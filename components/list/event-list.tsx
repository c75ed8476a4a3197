import { looksOf } from '#components/site/source-name'
import type { Edtf, Source } from '#lib/model'
import { cutIntoBlocks } from '#lib/view/blocks'
import type { DateGroup } from '#lib/view/days'
import { DateSection } from './date-section'
import { ListBlock } from './list-block'

const rowsOfBlock = 40
const drawnAtOnce = 300

type Props = {
  groups: DateGroup[]
  sources: Source[]
  /** The event that is open. */
  selected: string | null
  /** The day, month or year that is open, or `undated`. */
  date: Edtf | null
  /** What is searched for, to be marked. */
  words: string
}

/** All events in time order. A long list draws only what is near the window. */
export function EventList({ groups, sources, selected, date, words }: Props) {
  const looks = looksOf(sources)
  const isOpened = (group: DateGroup) => date !== null && nameOf(group).startsWith(date)
  const section = (group: DateGroup) => (
    <DateSection
      key={group.date ?? 'none'}
      group={group}
      sources={looks}
      selected={selected}
      isOpened={isOpened(group)}
      isCurrent={nameOf(group) === date}
      words={words}
    />
  )
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0)
  if (rows <= drawnAtOnce) return groups.map(section)
  return cutIntoBlocks(groups, rowsOfBlock).map((block, index) => (
    <ListBlock
      key={block.key}
      block={block}
      isFirst={index === 0}
      hasSelected={block.groups.some(
        group => isOpened(group) || group.rows.some(row => row.entry.id === selected),
      )}
    >
      {() => block.groups.map(section)}
    </ListBlock>
  ))
}

/** What the address of a group's page calls it. */
function nameOf({ date }: DateGroup): string {
  return date ?? 'undated'
}
