import { entityMemberAt, readEntity, shownMember } from './entityText.ts'

/** The kind of an address that an address before it has already; undefined where it is the first of its kind, or has none. */
export function sameKindBefore(addresses: readonly string[], index: number): string | undefined {
  const kind = kindOf(addresses[index])
  const isThere = kind !== undefined && addresses.slice(0, index).some((each) => kindOf(each) === kind)
  return isThere ? kind : undefined
}

function kindOf(text: string | undefined): string | undefined {
  const entity = text === undefined ? undefined : readEntity(text)
  return (entity && shownMember(entity, entityMemberAt(entity, ['detail', 'type']))) || undefined
}
