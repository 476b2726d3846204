import type { ApiVersion } from '../../../domain/apiVersion.ts'
import type { AclEntryDraft } from '../../../domain/itemDraft.ts'
import type { DraftState } from '../../../item/draftState.ts'
import type { Live } from '../../../ui/live.ts'

/** What a dialog of the access list is about. */
export type AccessTool =
  | { readonly kind: 'many'; readonly text: string }
  | { readonly kind: 'copy' | 'presets' | 'test' | 'groups' }

/** A list that was pasted into the box of one entry. */
export interface PastedInto {
  readonly at: number
  readonly text: string
}

/** What a dialog of the access list is given. */
export interface AccessToolProps {
  readonly state: Live<DraftState>
  readonly apiVersion: ApiVersion
  readonly tenantId: string | undefined
  readonly onAdd: (entries: readonly AclEntryDraft[]) => void
  readonly onClose: () => void
}
