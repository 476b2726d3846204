import { ComesBack } from '../../../calling/ComesBack.tsx'
import { isExternalGroup } from '../../../domain/acl.ts'
import { ExternalGroupsDialog } from '../../../externalGroups/ExternalGroupsDialog.tsx'
import { FieldForm } from '../../../ui/FieldForm.tsx'
import { withType } from '../aclEntryEdits.ts'
import { AccessEffects } from '../effects/AccessEffects.tsx'
import { newAclEntry } from '../newAclEntry.ts'
import { TestPerson } from '../trial/TestPerson.tsx'
import { AddMany } from './AddMany.tsx'
import type { AccessTool, AccessToolProps } from './accessTool.ts'
import { CopyAccess } from './CopyAccess.tsx'
import { Presets } from './Presets.tsx'

/** The dialog that was asked for. */
export function AccessTools({ tool, ...props }: AccessToolProps & { readonly tool: AccessTool }) {
  switch (tool.kind) {
    case 'many':
      return <AddMany {...props} initial={tool} />
    case 'copy':
      return <CopyAccess {...props} />
    case 'presets':
      return <Presets {...props} />
    case 'test':
      return <TestPerson {...props} text={tool.text} />
    case 'effects':
      return (
        <ComesBack to="effects" about="">
          <AccessEffects {...props} />
        </ComesBack>
      )
    case 'groups':
      return (
        <FieldForm>
          <ExternalGroupsDialog
            connectionId={props.state.get().draft.connectionId.trim()}
            groupId={tool.text ?? ''}
            access={groupAccess(props)}
            onClose={props.onClose}
          />
        </FieldForm>
      )
  }
}

/** The access list as a group of the connector can be put into it. */
function groupAccess({ state, apiVersion, onAdd }: AccessToolProps) {
  return {
    has: (groupId: string) => state.get().draft.acl.some((entry) => isExternalGroup(entry) && entry.value === groupId),
    add: (groupId: string) =>
      onAdd([{ ...withType(newAclEntry(apiVersion), 'externalGroup', apiVersion, undefined), value: groupId }]),
  }
}
