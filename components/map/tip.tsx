import type { Chart } from '#lib/view/chart'
import type { Mark } from '#lib/view/marks'
import { fractionOf, type View } from '#lib/view/scale'
import { statusWords } from '#lib/view/status-words'
import { asHeadline, shortDate } from '#lib/view/words'
import { placeStyle } from './place-style'
import styles from './texts.module.css'

const widest = 352

/** What the pointer or the keys are on: title, date, and how sure it is. */
export function Tip({
  chart,
  mark,
  view,
  width,
}: {
  chart: Chart
  mark: Mark
  view: View
  width: number
}) {
  const entry = chart.entryOf(mark.id)
  const dating = entry?.datings[mark.dating]
  if (!dating) return null
  const x = Math.max(0, Math.min(fractionOf(mark.from, view) * width, width - widest))
  const isAbove = mark.y > 64
  return (
    <div
      className={styles.tip}
      data-above={isAbove || undefined}
      style={placeStyle({ x, y: mark.y + (isAbove ? -24 : 12), heads: mark.lane + 1 })}
    >
      <p className={styles.tipTitle}>{asHeadline(dating.title)}</p>
      <p className={styles.tipFacts}>
        {shortDate(dating.date)}
        {statusWords(entry, dating).map(({ words, alarm }) => (
          <span key={words} className={alarm ? styles.alarm : undefined}>
            {' · '}
            {words}
          </span>
        ))}
      </p>
    </div>
  )
}

/** The same for those who hear it. */
export function tipInWords(chart: Chart, mark: Mark): string {
  const entry = chart.entryOf(mark.id)
  const dating = entry?.datings[mark.dating]
  if (!dating) return ''
  const facts = [shortDate(dating.date), ...statusWords(entry, dating).map(({ words }) => words)]
  return `${asHeadline(dating.title)}. ${facts.join(', ')}. ${chart.lanes[mark.lane]?.name ?? ''}`
}
