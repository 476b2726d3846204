import { MoreHorizontalRegular, PersonQuestionMarkRegular } from '@fluentui/react-icons'
import { lazy, Suspense, useState } from 'react'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import { type AclEntryDraft, accessTypes } from '../../domain/itemDraft.ts'
import { inWords } from '../../domain/limits.ts'
import type { DraftState } from '../../item/draftState.ts'
import { ActionMenu, type MenuEntry } from '../../ui/ActionMenu.tsx'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { type Live, useLive } from '../../ui/live.ts'
import { accessTypeNames } from './accessNames.ts'
import type { AccessTool, PastedInto } from './tools/accessTool.ts'

interface Props {
  readonly state: Live<DraftState>
  readonly apiVersion: ApiVersion
  readonly tenantId: string | undefined
  /** A list that was pasted into the box of an entry. */
  readonly pasted: PastedInto | undefined
  readonly onPasted: (pasted: undefined) => void
  /** Puts other entries in the place of all. */
  readonly onEntries: (entries: readonly AclEntryDraft[]) => void
}

const AccessTools = lazy(() => import('./tools/AccessTools.tsx').then((module) => ({ default: module.AccessTools })))

/** What can be done with the access list as a whole: test a person, add many, change all. */
export function AccessActions({ state, apiVersion, tenantId, pasted, onPasted, onEntries }: Props) {
  const [chosen, setChosen] = useState<AccessTool>()
  const isEmpty = useLive(state, ({ draft }) => draft.acl.length === 0)
  const tool: AccessTool | undefined = pasted === undefined ? chosen : { kind: 'many', text: pasted.text }
  const entries = () => state.get().draft.acl
  const add = (added: readonly AclEntryDraft[]) => {
    const now = entries()
    // The entry that the list was pasted into was made for it.
    const isSpare = pasted !== undefined && now[pasted.at]?.value.trim() === ''
    onEntries([...(isSpare ? now.toSpliced(pasted.at, 1) : now), ...added])
    announce(`${inWords(added.length)} ${added.length === 1 ? 'entry' : 'entries'} added`)
  }
  const changeAll = accessTypes.map((accessType) => ({
    kind: 'action' as const,
    label: `Change all to “${accessTypeNames[accessType]}”`,
    onSelect() {
      onEntries(entries().map((entry) => ({ ...entry, accessType })))
      announce(`All entries say “${accessTypeNames[accessType]}” now`)
    },
  }))
  const menu: readonly MenuEntry[] = [
    { kind: 'action', label: 'Add many from a list…', onSelect: () => setChosen({ kind: 'many', text: '' }) },
    { kind: 'action', label: 'Copy access from another item…', onSelect: () => setChosen({ kind: 'copy' }) },
    { kind: 'action', label: 'Presets…', onSelect: () => setChosen({ kind: 'presets' }) },
    { kind: 'action', label: 'External groups…', onSelect: () => setChosen({ kind: 'groups' }) },
    ...(isEmpty ? [] : [{ kind: 'line', id: 'all' } as const, ...changeAll]),
  ]
  return (
    <>
      {!isEmpty && (
        <Button appearance="subtle" icon={<PersonQuestionMarkRegular />} onClick={() => setChosen({ kind: 'test' })}>
          Test a person
        </Button>
      )}
      <ActionMenu trigger={trigger} entries={menu} />
      {tool !== undefined && (
        <Suspense>
          <AccessTools
            tool={tool}
            state={state}
            apiVersion={apiVersion}
            tenantId={tenantId}
            onAdd={add}
            onClose={() => {
              setChosen(undefined)
              onPasted(undefined)
            }}
          />
        </Suspense>
      )}
    </>
  )
}

const trigger = { children: undefined, icon: <MoreHorizontalRegular />, 'aria-label': 'More for access' } as const
