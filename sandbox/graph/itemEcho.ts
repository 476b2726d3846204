import type { JsonObject } from './readJson.ts'
import { memberOf } from './readJson.ts'

/** What PUT answers: the item as the service took it, its numbers with every digit they came with. */
export function putEcho(itemId: string, item: JsonObject): string {
  const content = memberOf(item, 'content')
  return objectText([
    ['id', JSON.stringify(itemId)],
    ['acl', memberOf(item, 'acl')?.source ?? '[]'],
    ['properties', memberOf(item, 'properties')?.source ?? '{}'],
    ...(content === undefined ? [] : [['content', content.source] as const]),
    ['activities', '[]'],
  ])
}

/** What GET answers: the stored members in their order, with context and id put in front. Activities are write-only. */
export function storedItem(itemId: string, context: string, item: JsonObject): string {
  const kept = item.members.filter(
    ({ name }) => name !== 'id' && name !== 'activities' && name !== '@odata.context' && name !== '@odata.type',
  )
  return objectText([
    ['@odata.context', JSON.stringify(context)],
    ['id', JSON.stringify(itemId)],
    ...kept.map(({ name, value }) => [name, value.source] as const),
  ])
}

function objectText(members: readonly (readonly [name: string, source: string])[]): string {
  return `{${members.map(([name, source]) => `${JSON.stringify(name)}:${source}`).join(',')}}`
}
