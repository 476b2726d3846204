import type { JsonNode, JsonObject } from './readJson.ts'
import { memberOf } from './readJson.ts'

/** What PUT answers: the item as the service took it, its numbers with every digit they came with. */
export function putEcho(itemId: string, context: string, item: JsonObject): string {
  const content = memberOf(item, 'content')
  return objectText([
    ['@odata.context', JSON.stringify(context)],
    ['id', JSON.stringify(itemId)],
    ['acl', memberOf(item, 'acl')?.source ?? '[]'],
    ['properties', memberOf(item, 'properties')?.source ?? '{}'],
    ...(content === undefined ? [] : [['content', content.source] as const]),
    ['activities', '[]'],
  ])
}

/**
 * What GET answers: the stored members in their order, with context and id put in front, and the properties that the
 * service adds. Activities are write-only.
 */
export function storedItem(itemId: string, context: string, item: JsonObject): string {
  const kept = item.members.filter(
    ({ name }) => name !== 'id' && name !== 'activities' && name !== '@odata.context' && name !== '@odata.type',
  )
  return objectText([
    ['@odata.context', JSON.stringify(context)],
    ['id', JSON.stringify(itemId)],
    ...kept.map(({ name, value }) => [name, name === 'properties' ? withAdded(itemId, value) : value.source] as const),
  ])
}

/** Live tenants answer every item with these five, whatever its schema (seen in October 2026). */
function withAdded(itemId: string, properties: JsonNode): string {
  if (properties.kind !== 'object') return properties.source
  const added = [
    ['IsDGBasedSecurityEnabled', 'true'],
    ['ows_SiteID', '"5a7d0c1e-0001-4000-8000-000000000001"'],
    ['ows_WebId', '"5a7d0c1e-0001-4000-8000-000000000002"'],
    ['ows_ListID', '"5a7d0c1e-0001-4000-8000-000000000003"'],
    ['ows_UniqueId', JSON.stringify(uniqueId(itemId))],
  ] as const
  const own = properties.members.map(({ name, value }) => [name, value.source] as const)
  return objectText([...own, ...added.filter(([name]) => memberOf(properties, name) === undefined)])
}

/** The same GUID for the same item ID. */
function uniqueId(itemId: string): string {
  let hash = 0
  for (const character of itemId) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 0xffff_ffff_ffff
  return `5a7d0c1e-0002-4000-8000-${hash.toString(16).padStart(12, '0')}`
}

function objectText(members: readonly (readonly [name: string, source: string])[]): string {
  return `{${members.map(([name, source]) => `${JSON.stringify(name)}:${source}`).join(',')}}`
}
