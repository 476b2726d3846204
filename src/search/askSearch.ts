import type { Observed } from '../domain/doctor/doctorFacts.ts'
import { kqlById, kqlFilter, propertyNamed } from '../domain/search/kql.ts'
import type { SearchFact } from '../domain/search/ladderFacts.ts'
import type { ItemInQuestion } from '../domain/search/likelyCauses.ts'
import { contentProbe } from '../domain/search/searchedText.ts'
import type { GraphClient } from '../graph/graphClient.ts'
import type { GraphError } from '../graph/graphError.ts'
import type { Reading } from '../graph/jsonAnswer.ts'
import { type SearchPage, searchItems } from '../graph/searchItems.ts'
import type { ItemTarget } from '../sending/stored/storedItems.ts'
import type { Evidence } from './evidence.ts'
import { unansweredCall } from './failedCall.ts'
import { retrievableNames } from './retrievableNames.ts'

/** What search answered, and what shows it. */
export interface SearchTold {
  readonly fact: Observed<SearchFact>
  readonly evidence: readonly Evidence[]
  readonly error: GraphError | undefined
}

/**
 * Asks search for one item as whoever is signed in: by its ID, and by what is in it. Without the permission nothing is asked, and
 * the rung stays open. It waits where Graph asks to.
 */
export async function askSearch(
  client: GraphClient,
  { connectionId, itemId }: ItemTarget,
  { members, schema }: ItemInQuestion,
  signal: AbortSignal,
): Promise<SearchTold> {
  const probe = schema && contentProbe(members, schema)
  const byContent = probe && schema && kqlFilter(probe.property, probe.value, propertyNamed(schema, probe.property))
  const queries = [kqlById(itemId), ...(byContent === undefined ? [] : [byContent])]
  const asks = queries.map((queryString) =>
    searchItems(client, { connectionId, queryString, fields: retrievableNames(schema), from: 0, size: 25 }, { signal }),
  )
  const [first, second] = await Promise.all(asks)
  const evidence = [first, second].flatMap((reading, index): readonly Evidence[] =>
    reading?.answer === undefined
      ? []
      : [{ asked: queries[index] ?? '', at: reading.answer.receivedAt, answer: reading.answer }],
  )
  if (first === undefined) throw new Error('Search was not asked.')
  if (first.kind === 'error') {
    return { fact: unansweredCall(first.error, 'searching as you'), evidence, error: first.error }
  }
  return {
    fact: {
      kind: 'ok',
      value: {
        byId: isAmong(first.value, itemId) ?? false,
        byContent: second && isFoundBy(second, itemId),
        property: probe?.property,
      },
    },
    evidence,
    error: undefined,
  }
}

/** Among more hits than were read it may be all the same, so that says nothing. */
function isFoundBy(reading: Reading<SearchPage>, itemId: string): boolean | undefined {
  if (reading.kind === 'error') return undefined
  return isAmong(reading.value, itemId) ?? (reading.value.hasMore ? undefined : false)
}

/** Undefined where the item is not seen. A hit that does not tell its ID counts only where nothing else was asked for. */
function isAmong({ hits }: SearchPage, itemId: string): true | undefined {
  return hits.some((hit) => hit.itemId === itemId) ? true : undefined
}
