'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Block } from '#lib/view/blocks'

// Heights of a row and of a heading's margins, until they have been measured.
const rowHeight = 84
const groupHeight = 34

type Props = {
  block: Block
  isFirst: boolean
  hasSelected: boolean
  children: () => ReactNode
}

/** A stretch of a long list: drawn while it is near the window, else an empty space of its height. */
export function ListBlock({ block, isFirst, hasSelected, children }: Props) {
  const element = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(isFirst)
  const [height, setHeight] = useState<number | null>(null)

  useEffect(() => {
    if (!element.current) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return
        if (!entry.isIntersecting) setHeight(entry.boundingClientRect.height)
        setNear(entry.isIntersecting)
      },
      { rootMargin: '1500px 0px' },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [])

  const guess = block.rows * rowHeight + block.groups.length * groupHeight
  return (
    <div
      ref={element}
      data-block={block.key}
      data-has-selected={hasSelected || undefined}
      className="border-t border-hairline first:border-t-0"
      style={isNear ? undefined : { height: height ?? guess }}
    >
      {isNear && children()}
    </div>
  )
}
