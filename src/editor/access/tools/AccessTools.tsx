import type { ApiVersion } from '../../../domain/apiVersion.ts'
import type { AclEntryDraft } from '../../../domain/itemDraft.ts'
import type { DraftState } from '../../../item/draftState.ts'
import type { Live } from '../../../ui/live.ts'
import type { AccessTool } from '../AccessSection.tsx'
import { AddMany } from './AddMany.tsx'
import { CopyAccess } from './CopyAccess.tsx'
import { Presets } from './Presets.tsx'

/** What a dialog of the access list is given. */
export interface AccessToolProps {
  readonly state: Live<DraftState>
  readonly apiVersion: ApiVersion
  readonly tenantId: string | undefined
  readonly onAdd: (entries: readonly AclEntryDraft[]) => void
  readonly onClose: () => void
}

/** The dialog that was asked for. */
export function AccessTools({ tool, ...props }: AccessToolProps & { readonly tool: AccessTool }) {
  switch (tool.kind) {
    case 'many':
      return <AddMany {...props} initial={tool.text} />
    case 'copy':
      return <CopyAccess {...props} />
    case 'presets':
      return <Presets {...props} />
  }
}
