import type { ReactNode } from 'react'
import { type GraphCalls, GraphCallsContext } from '../../calling/graphCalls.ts'
import type { ItemMembers } from '../../domain/compare/compareItems.ts'
import { readConnectionSchema } from '../../domain/connectionSchema.ts'
import { ropeOf } from '../../domain/rope/textRope.ts'
import { climb } from '../../domain/search/ladder.ts'
import { json } from '../../graph/testing/fakeGraph.ts'
import { aMoment, aTarget, foundItem, someStoredItems } from '../../sending/stored/testing/someStoredItems.ts'
import { nothingObserved, type Observation } from '../observation.ts'
import type { LadderHandle } from '../useLadder.ts'

const reading = readConnectionSchema({
  properties: [
    { name: 'title', type: 'string', labels: ['title'], isSearchable: true, isQueryable: true, isRetrievable: true },
    { name: 'url', type: 'string', labels: ['url'], isRetrievable: true },
    { name: 'notes', type: 'string' },
  ],
})

/** A schema for tests of searching. */
export const ticketSchema = reading.kind === 'schema' ? reading.schema : { properties: [] }

/** An item of it that everybody may find. */
export const ticket: ItemMembers = {
  acl: [{ accessType: 'grant', type: 'everyone', value: 'everyone' }],
  properties: [
    { name: 'title', type: 'string', value: { kind: 'text', text: 'Payments fail' } },
    { name: 'url', type: 'string', value: { kind: 'text', text: 'https://tickets.example/42' } },
  ],
  content: { kind: 'present', type: 'text', text: ropeOf('The gateway answers 502.') },
}

/** What Graph answers when these items are found. */
export function hitsAnswer(...itemIds: readonly string[]): Response {
  const hits = itemIds.map((id) => ({ resource: { properties: { title: `Title of ${id}`, fileID: `x,${id}` } } }))
  return json({ value: [{ hitsContainers: [{ hits, total: hits.length, moreResultsAvailable: false }] }] })
}

/** What Graph answers when it refuses. */
export function refusalAnswer(status: number): Response {
  return Response.json({ error: { code: 'Refused', message: `No: ${status}.` } }, { status })
}

/** Stored items of which {@link ticket} is one, last sent from here when `isSent`. */
export function ticketStored(isSent = true) {
  const sent = isSent ? { at: aMoment, members: ticket } : undefined
  return someStoredItems(
    () => Promise.resolve(foundItem(ticket)),
    () => Promise.resolve(sent),
  ).stored
}

/** What is known of the item once it was looked at, but for these facts. */
export function anObservation(facts: Partial<Observation['facts']> = {}, more: Partial<Observation> = {}): Observation {
  const nothing = nothingObserved(aTarget, aMoment)
  return { ...nothing, members: ticket, schema: ticketSchema, ...more, facts: { ...nothing.facts, ...facts } }
}

/** A ladder that stands still. */
export function aLadder(observation: Observation | undefined, more: Partial<LadderHandle> = {}): LadderHandle {
  const nothing = () => undefined
  return {
    observation,
    rungs: observation === undefined ? [] : climb(observation.facts, String),
    asking: undefined,
    nextLook: undefined,
    fault: undefined,
    check: nothing,
    askCopilot: nothing,
    stop: nothing,
    cancel: nothing,
    ...more,
  }
}

/** A page around a part that calls Graph; what its buttons do is noted in `acted`. */
export function withCalls(client: GraphCalls['client']) {
  const acted: Parameters<GraphCalls['act']>[0][] = []
  const calls: GraphCalls = { client, apiVersion: 'beta', isSignedOut: false, act: (action) => void acted.push(action) }
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <GraphCallsContext value={calls}>{children}</GraphCallsContext>
  )
  return { acted, wrapper }
}
