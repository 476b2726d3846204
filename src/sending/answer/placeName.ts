import type { Place } from '../../domain/problem.ts'

/** What a place of the item is called on the screen, to follow "Go to". */
export function placeName(place: Place): string {
  if (place.in === 'url') return place.parameter === 'connection-id' ? 'Connection' : 'Item ID'
  const [part = '', name = ''] = place.pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
  if (part === 'acl') return name === '' ? 'Access' : `access entry ${Number(name) + 1}`
  if (part === 'properties') return name === '' ? 'Properties' : name
  return part === 'content' ? 'Content' : 'the item'
}
