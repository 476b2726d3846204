import type { AclEntry } from '../externalItem.ts'
import { aclTypes } from '../itemDraft.ts'

/** "+user a, -group b external": a sign for the access, the type, the value and the identity source. */
export function aclEntriesOf(text: string): readonly AclEntry[] {
  return text.split(', ').flatMap((each) => {
    const [signed = '', value = '', source] = each.split(' ')
    const type = aclTypes.find((known) => known === signed.slice(1))
    if (type === undefined) return []
    const accessType = signed.startsWith('+') ? 'grant' : 'deny'
    return [{ accessType, type, value, ...(source === 'external' ? { identitySource: 'external' as const } : {}) }]
  })
}
