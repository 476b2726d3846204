import { isGuid } from '../guid.ts'
import type { AclEntryDraft } from '../itemDraft.ts'
import { type Place, pointerToken } from '../problem.ts'
import type { RuleId } from '../rules.ts'
import type { CauseContext } from './cause.ts'

/** The fields that break one of the rules. */
export function placesOfRules(...rules: readonly RuleId[]) {
  return ({ problems }: CauseContext): readonly Place[] =>
    problems.filter(({ rule }) => rules.includes(rule)).map(({ place }) => place)
}

/** The values of users and groups that are no GUID; where all are, every value of the list. */
export function valuesWithoutGuid({ draft }: CauseContext): readonly Place[] {
  const suspects = valuesWhere(draft.acl, ({ type, value, identitySource }) =>
    type === 'user' || (type === 'group' && identitySource !== 'external') ? !isGuid(value.trim()) : false,
  )
  return suspects.length > 0 ? suspects : valuesWhere(draft.acl, () => true)
}

/** The values of users and groups. */
export function valuesOfPeople({ draft }: CauseContext): readonly Place[] {
  return valuesWhere(draft.acl, ({ type }) => type === 'user' || type === 'group')
}

/** The property that the words name where the draft has it, else every list: one of them is where no list may be. */
export function namedOrCollections(context: CauseContext): readonly Place[] {
  const name = context.match?.groups?.['property']
  const isThere = context.draft.properties.some((each) => each.name === name)
  return name !== undefined && isThere ? [propertyPlace(name)] : collections(context)
}

/** The property that the words name, and where the draft has none of that name, every property of a wrong type. */
export function namedProperty(context: CauseContext): readonly Place[] {
  const name = context.match?.groups?.['property']
  if (name?.toLowerCase() === 'content') return [{ in: 'body', pointer: '/content/value' }]
  const named = context.draft.properties.filter((each) => each.name.toLowerCase() === name?.toLowerCase())
  if (named.length > 0) return named.map((each) => propertyPlace(each.name))
  return placesOfRules('property-type-mismatch', 'property-not-in-schema')(context)
}

/** The properties that hold a list. */
export function collections({ draft }: CauseContext): readonly Place[] {
  return draft.properties.filter(({ type }) => type.endsWith('Collection')).map(({ name }) => propertyPlace(name))
}

/** One field, whatever the draft has. */
export function fieldAt(pointer: string) {
  return (): readonly Place[] => [{ in: 'body', pointer }]
}

export function connectionField(): readonly Place[] {
  return [{ in: 'url', parameter: 'connection-id' }]
}

export function itemIdField(): readonly Place[] {
  return [{ in: 'url', parameter: 'item-id' }]
}

function propertyPlace(name: string): Place {
  return { in: 'body', pointer: `/properties/${pointerToken(name)}` }
}

function valuesWhere(acl: readonly AclEntryDraft[], isMeant: (entry: AclEntryDraft) => boolean): readonly Place[] {
  return acl.flatMap((entry, index) =>
    isMeant(entry) ? [{ in: 'body' as const, pointer: `/acl/${index}/value` }] : [],
  )
}
