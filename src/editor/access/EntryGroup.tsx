import { ExternalGroupLine } from '../../externalGroups/ExternalGroupLine.tsx'
import type { DraftState } from '../../item/draftState.ts'
import { type Live, useLive } from '../../ui/live.ts'

interface Props {
  readonly id: string
  readonly state: Live<DraftState>
  readonly groupId: string
  readonly otherwise: string
}

/** What Graph has of the external group that an entry names, in the connection of the item. */
export function EntryGroup({ state, groupId, ...line }: Props) {
  const connectionId = useLive(state, ({ draft }) => draft.connectionId.trim())
  return <ExternalGroupLine {...line} connectionId={connectionId} groupId={groupId} />
}
