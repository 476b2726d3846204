import type { ApiVersion } from '../../../domain/apiVersion.ts'
import type { AccessType, AclEntryDraft } from '../../../domain/itemDraft.ts'
import type { DraftState } from '../../../item/draftState.ts'
import type { Live } from '../../../ui/live.ts'

/** A list from elsewhere; `at` is the entry whose box it was pasted into, `access` what its entries get. */
export interface ManyTool {
  readonly kind: 'many'
  readonly text: string
  readonly at: number | undefined
  readonly access?: AccessType
}

/** What a dialog of the access list is about. */
export type AccessTool =
  | ManyTool
  | { readonly kind: 'copy' | 'presets' | 'effects' }
  /** `text` is what its box has at the beginning: whom to test, which group to look up. */
  | { readonly kind: 'test' | 'groups'; readonly text?: string }

/** What a dialog of the access list is given. */
export interface AccessToolProps {
  readonly state: Live<DraftState>
  readonly apiVersion: ApiVersion
  readonly tenantId: string | undefined
  /** `notAdded` are those of a list that are left out, as they were written. */
  readonly onAdd: (entries: readonly AclEntryDraft[], notAdded?: readonly string[]) => void
  readonly onClose: () => void
}
