import { useState } from 'react'
import { z } from 'zod/mini'
import { storedJson } from '../ui/storedValue.ts'

/** An external group that was used on this device, with the members that were added from it: Graph lists neither. */
export type RememberedGroup = z.infer<typeof groupShape>

/** Which of them one account sees, of one connection. */
export interface GroupMemory {
  /** The latest used first. */
  readonly groups: readonly RememberedGroup[]
  readonly remember: (groupId: string, change: (before: RememberedGroup) => RememberedGroup) => void
  readonly forget: (groupId: string) => void
}

const most = 200
const groupShape = z.object({
  /** Whose it is: Graph, tenant and user in one text. */
  owner: z.string(),
  connectionId: z.string(),
  groupId: z.string(),
  displayName: z.string(),
  members: z.array(z.object({ type: z.enum(['user', 'group', 'externalGroup']), id: z.string() })),
})
const stored = storedJson('external-item-editor.external-groups', (json) => z.array(groupShape).safeParse(json).data)

/** The external groups of a connection that this account used on this device. */
export function useGroupMemory(owner: string, connectionId: string): GroupMemory {
  const [all, setAll] = useState<readonly RememberedGroup[]>(() => stored.read() ?? [])
  const isHere = (group: RememberedGroup) => group.owner === owner && group.connectionId === connectionId
  const change = (next: (before: readonly RememberedGroup[]) => readonly RememberedGroup[]) => {
    // Another tab may have written meanwhile.
    const groups = next(stored.read() ?? all).slice(0, most)
    stored.write([...groups])
    setAll(groups)
  }
  return {
    groups: all.filter(isHere),
    remember(groupId, changed) {
      change((before) => {
        const isIt = (group: RememberedGroup) => isHere(group) && group.groupId === groupId
        const known = before.find(isIt) ?? { owner, connectionId, groupId, displayName: '', members: [] }
        return [changed(known), ...before.filter((group) => !isIt(group))]
      })
    },
    forget: (groupId) => change((before) => before.filter((group) => !isHere(group) || group.groupId !== groupId)),
  }
}
