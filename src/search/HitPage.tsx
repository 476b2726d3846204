import { type ComponentProps, memo, useRef } from 'react'
import { inWords } from '../domain/limits.ts'
import type { SearchHit } from '../graph/searchItems.ts'
import { useNearSight } from '../ui/useNearSight.ts'
import styles from './FindTab.module.css'
import { HitLine } from './HitLine.tsx'
import { browseWords } from './words.ts'

interface Props extends Omit<ComponentProps<typeof HitLine>, 'hit'> {
  readonly hits: readonly SearchHit[]
  /** How many hits stand before them. */
  readonly before: number
}

/**
 * One page of hits, which is drawn once while others come after it. Far from what is in sight it keeps its place alone: of ten
 * thousand hits the page has some hundreds.
 */
export const HitPage = memo(function HitPage({ hits, before, ...rest }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const sight = useNearSight(box)
  const label = browseWords.page(inWords(before + 1), inWords(before + hits.length))
  if (hits.length === 0) return null
  return (
    <div ref={box}>
      {sight.isNear ? (
        <ul aria-label={label} className={styles.hits}>
          {hits.map((hit, index) => (
            <HitLine key={hit.itemId ?? `hit ${String(index)}`} hit={hit} {...rest} />
          ))}
        </ul>
      ) : (
        <p className={styles.away} style={{ height: sight.height }}>
          {label}
        </p>
      )}
    </div>
  )
})
