import { ViewLink } from '#components/site/view-link'
import { formatDay } from '#lib/time/edtf'
import { digits } from '#lib/view/digits'
import type { Cluster } from '#lib/view/level/clusters'
import type { View } from '#lib/view/scale'
import { shortDate } from '#lib/view/words'
import styles from './controls.module.css'

/** Leads to the list of a day whose events no zoom can show one by one. */
export function MoreOfDay({ clusters, view }: { clusters: Cluster[]; view: View }) {
  const day = clusters
    .filter(({ from, to, canSplit }) => !canSplit && to > view.from && from < view.to)
    .reduce<Cluster | null>((most, one) => (most && most.hidden >= one.hidden ? most : one), null)
  if (!day) return null
  const date = formatDay(day.from)
  return (
    <ViewLink href={`/${date}/`} className={`${styles.more} no-print`}>
      {`${digits(day.hidden)} more on ${shortDate(date)}`}
    </ViewLink>
  )
}
