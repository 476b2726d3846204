import { accessScopes, directoryScopes } from '../graph/directory/directoryScopes.ts'
import { scopeNameOf } from '../graph/scopes.ts'
import { storedText, tabStorage } from '../ui/storedValue.ts'

const asked = storedText('external-item-editor.asked-for-access', tabStorage)

/**
 * What is asked for where an access list lacks the permission to find names: who is in a group too, so that its next step asks
 * no second time. Offered once in a tab: who came back without it is asked for names alone.
 */
export const askedForAccess = {
  /** Full names of permissions, of those that are missing now. */
  with: (scopes: readonly string[]): readonly string[] => {
    const names = scopes.map(scopeNameOf)
    const isFinding = names.length > 0 && names.every((name) => directoryScopes.basic.some((each) => each === name))
    if (!isFinding || asked.read() !== undefined) return scopes
    const [first = ''] = scopes
    const base = first.slice(0, -scopeNameOf(first).length)
    return [...new Set([...scopes, ...accessScopes.map((name) => `${base}${name}`)])]
  },
  isOver: () => asked.read() !== undefined,
  note: () => void asked.write('yes'),
} as const
