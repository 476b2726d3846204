import { ExternalGroupsDialog } from '../../../externalGroups/ExternalGroupsDialog.tsx'
import { FieldForm } from '../../../ui/FieldForm.tsx'
import { AccessEffects } from '../effects/AccessEffects.tsx'
import { TestPerson } from '../trial/TestPerson.tsx'
import { AddMany } from './AddMany.tsx'
import type { AccessTool, AccessToolProps } from './accessTool.ts'
import { CopyAccess } from './CopyAccess.tsx'
import { Presets } from './Presets.tsx'

/** The dialog that was asked for. */
export function AccessTools({ tool, ...props }: AccessToolProps & { readonly tool: AccessTool }) {
  switch (tool.kind) {
    case 'many':
      return <AddMany {...props} initial={tool.text} />
    case 'copy':
      return <CopyAccess {...props} />
    case 'presets':
      return <Presets {...props} />
    case 'test':
      return <TestPerson {...props} />
    case 'effects':
      return <AccessEffects {...props} />
    case 'groups':
      return (
        <FieldForm>
          <ExternalGroupsDialog
            connectionId={props.state.get().draft.connectionId.trim()}
            groupId=""
            onClose={props.onClose}
          />
        </FieldForm>
      )
  }
}
