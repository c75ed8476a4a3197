import { useEffect, useState } from 'react'

/**
 * What `load` brings, once it is needed; null until it has come. Without a network it is tried again when
 * there is one. `load` is the same function every time.
 */
export function useLoaded<T>(isNeeded: boolean, load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ value: T } | null>(null)
  const isMissing = isNeeded && loaded === null
  useEffect(() => {
    if (!isMissing) return
    const start = () =>
      load().then(
        value => setLoaded({ value }),
        () => {},
      )
    start()
    addEventListener('online', start)
    return () => removeEventListener('online', start)
  }, [isMissing, load])
  return loaded?.value ?? null
}
