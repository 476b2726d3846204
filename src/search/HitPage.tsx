import { type ComponentProps, memo } from 'react'
import type { SearchHit } from '../graph/searchItems.ts'
import { HitLine } from './HitLine.tsx'

interface Props extends Omit<ComponentProps<typeof HitLine>, 'hit'> {
  readonly hits: readonly SearchHit[]
}

/** One page of hits, which is drawn once while others come after it. */
export const HitPage = memo(function HitPage({ hits, ...rest }: Props) {
  return hits.map((hit, index) => <HitLine key={hit.itemId ?? `hit ${String(index)}`} hit={hit} {...rest} />)
})
