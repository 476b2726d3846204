import type { ItemMembers } from '../compare/compareItems.ts'
import type { ConnectionSchema } from '../connectionSchema.ts'
import { isWebAddress } from '../labelAddress.ts'
import { labelledProperty } from '../labelledProperty.ts'
import { listInWords } from '../listInWords.ts'
import type { Place } from '../problem.ts'
import { pointerToken } from '../problem.ts'
import { valueHead } from '../valueHead.ts'
import type { LadderFacts } from './ladderFacts.ts'
import { leftOutBy } from './leftOut.ts'
import { searchedText } from './searchedText.ts'
import { usualMinutes, waitStageOf } from './waiting.ts'

/** One thing that keeps an item from being found, or from being found well, and the field that has to do with it. */
export interface LikelyCause {
  readonly says: string
  readonly place: Place | undefined
}

/** The item as it is stored, or as the form has it. */
export interface ItemInQuestion {
  readonly members: ItemMembers
  readonly schema: ConnectionSchema | undefined
}

/** Why an item may not be found, the likeliest first, from what is at hand. */
export function likelyCauses(facts: LadderFacts, item: ItemInQuestion | undefined): readonly LikelyCause[] {
  const { access, write, now, search } = facts
  const isFound = search.kind === 'ok' && (search.value.byId || search.value.byContent === true)
  const left = isFound ? undefined : leftOutBy(facts)
  // That alone keeps it from them, whatever else there is; that it is for others is no fault.
  if (left !== undefined) return left === 'others' ? connectionCauses(facts) : [leftOutCauses[left]]
  const causes = [...connectionCauses(facts)]
  const add = (says: string) => void causes.push({ says, place: undefined })
  if (access.kind === 'ok' && access.value.answer !== 'yes')
    causes.push(access.value.answer === 'no' ? leftOut : { ...leftOut, says: 'The access list may leave you out.' })
  const stage = waitStageOf(write.kind === 'none' ? undefined : now - write.at)
  if (!isFound && (stage === 'usual' || stage === 'longer'))
    add(
      stage === 'usual'
        ? `It is new: the index needs ${usualMinutes.from} to ${usualMinutes.to} minutes after each change.`
        : 'The index may still be at work: some tenants need hours.',
    )
  // A result without an icon is found all the same; what is found can still have one.
  if (item !== undefined) causes.push(...textCauses(item), ...labelCauses(item, isFound ? undefined : ['title', 'url']))
  if (!isFound) add('A switch of the connection in the admin center hides it: see the last line above.')
  return causes
}

/** What keeps it from everybody. */
function connectionCauses({ connection, connectionId }: LadderFacts): readonly LikelyCause[] {
  if (connection.kind !== 'ok' || connection.value === 'ready') return []
  const says =
    connection.value === undefined
      ? `Your list of connections has no ${connectionId}.`
      : (stateCauses[connection.value] ?? `The connection is in the state ${connection.value}.`)
  return [{ says, place: { in: 'url', parameter: 'connection-id' } }]
}

const leftOut: LikelyCause = { says: 'The access list leaves you out.', place: { in: 'body', pointer: '/acl' } }

const leftOutCauses = {
  denied: { ...leftOut, says: 'An entry of the access list keeps you out. That wins over every grant.' },
  nobody: { ...leftOut, says: 'The access list lets nobody in.' },
} as const

const stateCauses: Readonly<Record<string, string>> = {
  draft: 'The connection is a draft: its schema is not registered yet.',
  obsolete: 'The connection is no longer in use.',
  limitExceeded: 'The connection has reached its quota of items.',
}

/** Texts that search does not look into. */
function textCauses({ members, schema }: ItemInQuestion): readonly LikelyCause[] {
  if (schema === undefined) return []
  const { hasContent, searchable, unsearchable } = searchedText(members, schema)
  const content: Place = { in: 'body', pointer: '/content/value' }
  if (!hasContent && searchable.length === 0)
    return [
      {
        says:
          unsearchable.length === 0
            ? 'The item has no text to search in.'
            : `All text is in properties that are not searchable (${listInWords(unsearchable.slice(0, 3))}), so no word of it is found.`,
        place: content,
      },
    ]
  if (!hasContent)
    return [{ says: 'The content is empty: search and Copilot have only the properties.', place: content }]
  return []
}

/** What a result lacks for want of a label or its value. https://learn.microsoft.com/graph/connecting-external-content-manage-schema#semantic-labels */
export function labelCauses(
  { members, schema }: ItemInQuestion,
  labels: readonly (keyof typeof withoutLabel)[] = ['title', 'url', 'iconUrl'],
): readonly LikelyCause[] {
  if (schema === undefined) return []
  return labels.flatMap((label): readonly LikelyCause[] => {
    const property = labelledProperty(schema, label)
    if (property === undefined)
      return [{ says: `No property of the schema has the label ${label}: ${withoutLabel[label]}`, place: undefined }]
    const value = members.properties.find(({ name }) => name === property.name)?.value
    const place: Place = { in: 'body', pointer: `/properties/${pointerToken(property.name)}` }
    const head = valueHead(value, mostRead)
    if (head === '') return [{ says: `${property.name} is empty: ${withoutLabel[label]}`, place }]
    if (label !== 'title' && !isWebAddress(head))
      return [{ says: `${property.name} is not a link (https://…): ${withoutLabel[label]}`, place }]
    return property.isRetrievable
      ? []
      : [{ says: `${property.name} is not retrievable: ${withoutLabel[label]}`, place }]
  })
}

const withoutLabel = {
  title: 'the result has no title, and the semantic index reads title and content.',
  url: 'the result has no link, and Copilot needs this label too.',
  iconUrl: 'the result shows no icon. It is found without one.',
} as const

/** In code units: whether there is text at all, and how an address begins. */
const mostRead = 50
