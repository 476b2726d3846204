import { capitalized } from '../capitalized.ts'
import type { ConnectionSchema } from '../connectionSchema.ts'
import { listInWords } from '../listInWords.ts'
import { kqlFilter, kqlWords, propertyNamed, type WantedItems } from './kql.ts'
import type { LadderFacts } from './ladderFacts.ts'
import { leftOutBy } from './leftOut.ts'
import { searchableRung } from './searchRungs.ts'

/**
 * What is said when a search in a connection finds nothing: first what is known already of the item whose ladder stands above,
 * then what can be done about this query. `above` is undefined where nothing was found out about an item of this connection.
 */
export function nothingFoundInWords(
  wanted: WantedItems,
  schema: ConnectionSchema | undefined,
  above: LadderFacts | undefined,
): string {
  const known = above && whyNotAmongHits(above)
  const advice = listInWords(waysToFindMore(wanted, schema), 'or')
  return [
    'Nothing found.',
    known,
    advice !== '' && (known === undefined ? `${capitalized(advice)}.` : `For other items, ${advice}.`),
    known !== waits && 'What was saved a short while ago may not be indexed yet.',
  ]
    .filter(Boolean)
    .join(' ')
}

function waysToFindMore({ text, filters }: WantedItems, schema: ConnectionSchema | undefined): readonly string[] {
  const words = kqlWords(text).length
  const count = filters.filter(({ property, value }) =>
    kqlFilter(property, value, propertyNamed(schema, property)),
  ).length
  return [
    ...(words > 1 ? ['try fewer words'] : words === 1 ? ['try another word'] : []),
    ...(count > 1 ? ['remove a filter'] : count === 1 ? ['remove the filter'] : []),
  ]
}

/** Why the item above is not among what the person who asks can find, as far as that is known. */
function whyNotAmongHits(facts: LadderFacts): string | undefined {
  if (facts.stored.kind === 'ok' && facts.stored.value.kind === 'missing')
    return 'The item above is not stored, so nobody can find it.'
  const { verdict } = searchableRung(facts)
  if (verdict === 'yes') return undefined
  const leftOut = leftOutBy(facts)
  if (leftOut !== undefined) return leftOutSays[leftOut]
  return verdict === 'notYet' ? waits : undefined
}

const waits = 'The item above waits to be indexed, so it is not here yet.'

const leftOutSays = {
  others: 'The item above is for others, so you cannot find it here.',
  denied: 'The access list of the item above keeps you out, so you cannot find it here.',
  nobody: 'The access list of the item above lets nobody in, so nobody can find it.',
} as const
