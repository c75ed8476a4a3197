import { useEffect } from 'react'
import type { Failure } from '#lib/view/data/result'

type Reason = Failure['reason']

const words: Record<Reason, string> = {
  offline: 'Some events could not be loaded: is there a connection?',
  missing: 'This timeline has been published anew: load the page again to see the rest.',
  broken: 'Some events could not be read.',
}

/** Says why something cannot be shown, and tries it again: by itself once there is a connection. */
export function ListTrouble({ failure, retry }: { failure: Reason | null; retry: () => void }) {
  useEffect(() => {
    if (failure !== 'offline') return
    addEventListener('online', retry)
    return () => removeEventListener('online', retry)
  }, [failure, retry])
  if (!failure) return null
  return (
    <p role="alert" className="list-trouble">
      {words[failure]}{' '}
      <button
        type="button"
        className="quiet-link"
        onClick={failure === 'missing' ? () => location.reload() : retry}
      >
        {failure === 'missing' ? 'Load the page again' : 'Try again'}
      </button>
    </p>
  )
}
