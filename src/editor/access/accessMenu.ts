import { type AccessType, accessTypes } from '../../domain/itemDraft.ts'
import type { MenuEntry } from '../../ui/ActionMenu.tsx'
import { announce } from '../../ui/announce.ts'
import { accessTypeNames } from './accessNames.ts'
import type { AccessTool } from './tools/accessTool.ts'

/** What its menu does with the list as a whole. */
export interface AccessMenuParts {
  readonly isEmpty: boolean
  readonly onTool: (tool: AccessTool) => void
  readonly onChangeAll: (accessType: AccessType) => void
}

/** The lines of the menu of the access list. */
export function accessMenu({ isEmpty, onTool, onChangeAll }: AccessMenuParts): readonly MenuEntry[] {
  const action = (label: string, onSelect: () => void): MenuEntry => ({ kind: 'action', label, onSelect })
  return [
    action('Add many from a list…', () => onTool({ kind: 'many', text: '', at: undefined })),
    action('Copy access from another item…', () => onTool({ kind: 'copy' })),
    action('Presets…', () => onTool({ kind: 'presets' })),
    action('External groups…', () => onTool({ kind: 'groups' })),
    ...(isEmpty
      ? []
      : [
          { kind: 'line', id: 'all' } as const,
          ...accessTypes.map((accessType) =>
            action(`Change all to “${accessTypeNames[accessType]}”`, () => {
              onChangeAll(accessType)
              announce(`All entries say “${accessTypeNames[accessType]}” now`)
            }),
          ),
        ]),
  ]
}
