import { entityMemberAt, readEntity, shownMember } from './entityText.ts'

/** For each address its kind, where one before it has that already; undefined for the first of a kind, or none. */
export function repeatedKinds(addresses: readonly string[]): readonly (string | undefined)[] {
  const seen = new Set<string>()
  return addresses.map((text) => {
    const kind = kindOf(text)
    if (kind === undefined || seen.has(kind)) return kind
    seen.add(kind)
    return undefined
  })
}

function kindOf(text: string): string | undefined {
  const entity = readEntity(text)
  return (entity && shownMember(entity, entityMemberAt(entity, ['detail', 'type']))) || undefined
}
