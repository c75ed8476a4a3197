import { usePathname } from 'next/navigation'
import { useSyncExternalStore } from 'react'

/** Whether React still takes over what came as HTML. */
export function useIsHydrating(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  )
}

/**
 * Whether what works by scripts alone is left out for now: the pages of which there are thousands
 * have only its room in them, and it comes with the scripts.
 */
export function useIsBare(): boolean {
  const isHome = usePathname() === '/'
  return useIsHydrating() && !isHome
}
