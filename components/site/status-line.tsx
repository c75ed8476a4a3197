import { Sample } from '#components/map/sample'
import type { StatusWord } from '#lib/view/status-words'

/** How sure an event is and how its date is known; what did not surely happen with its mark of the map. */
export function StatusLine({ words }: { words: StatusWord[] }) {
  return words.map(({ words, alarm, modality }) => (
    <span key={words} className={alarm ? 'text-alarm' : ''}>
      {modality && <Sample modality={modality} />}
      {words}
    </span>
  ))
}
