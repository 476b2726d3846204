import { PersonQuestionMarkRegular, TableRegular } from '@fluentui/react-icons'
import { Suspense, useEffect, useEffectEvent, useState } from 'react'
import { useDirectory } from '../../directory/directory.ts'
import { typedNames } from '../../domain/access/pasted/typedNames.ts'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import type { DraftState } from '../../item/draftState.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { focusAfter } from '../../ui/focusAfter.ts'
import { lateDialog } from '../../ui/lateView.tsx'
import { type Live, useLive } from '../../ui/live.ts'
import { controlAt } from '../../ui/place.ts'
import styles from './AccessSection.module.css'
import { countedEntries } from './accessNames.ts'
import { typedWho } from './aclEntryEdits.ts'
import { askedList } from './askedList.ts'
import { ChosenEntries } from './ChosenEntries.tsx'
import { effectWords } from './effects/words.ts'
import type { EntryRows } from './entryRows.ts'
import { type LeftOutOfList, NotAdded, notAddedText } from './NotAdded.tsx'
import { takeToolLeftFor } from './takeToolLeftFor.ts'
import type { AccessTool } from './tools/accessTool.ts'
import { useDirectoryProblems } from './useDirectoryProblems.ts'

interface Props {
  readonly state: Live<DraftState>
  readonly apiVersion: ApiVersion
  readonly tenantId: string | undefined
  /** The dialog that is open. */
  readonly tool: AccessTool | undefined
  readonly onTool: (tool: AccessTool | undefined) => void
  readonly rows: Pick<EntryRows, 'ids' | 'changeAll' | 'replace' | 'remove'>
}

const noList = { at: undefined, text: undefined }

const AccessTools = lateDialog(() => import('./tools/AccessTools.tsx').then((module) => module.AccessTools))

/** What can be done with the access list as a whole: the test of a person, and the dialogs of its menu. */
export function AccessActions({ state, apiVersion, tenantId, tool, onTool, rows }: Props) {
  useDirectoryProblems(state)
  const { owner } = useDirectory()
  const goOn = useEffectEvent(() => {
    const left = takeToolLeftFor()
    if (left !== undefined) onTool(left)
  })
  // Who is signed in is known a moment after the page is there.
  useEffect(() => {
    if (owner !== '') goOn()
  }, [owner])
  const asked = useLive(askedList, (text) => text)
  const openAsked = useEffectEvent((text: string) => {
    askedList.set(undefined)
    onTool({ kind: 'many', text, at: undefined })
  })
  useEffect(() => {
    if (asked !== undefined) openAsked(asked)
  }, [asked])
  const isEmpty = useLive(state, ({ draft }) => draft.acl.length === 0)
  const [leftOut, setLeftOut] = useState<LeftOutOfList>()
  const add = (added: readonly AclEntryDraft[], notAdded: readonly string[] = []) => {
    const now = state.get().draft.acl
    // The entry that the list was pasted or typed into was made for it.
    const { at, text: listText } = tool?.kind === 'many' ? tool : noList
    const there = at === undefined ? undefined : now[at]
    const typed = there && typedWho(there).trim()
    const isSpare = typed === '' || (typed !== undefined && typedNames(typed).join('\n') === listText)
    const next = [...(isSpare && at !== undefined ? now.toSpliced(at, 1) : now), ...added]
    const isAny = notAdded.length > 0
    focusAfter(
      () => {
        rows.replace(next)
        setLeftOut(isAny ? { texts: notAdded, acl: next } : undefined)
      },
      // The box that the list was pasted into may be gone.
      () => (document.activeElement === document.body ? controlAt('/acl') : undefined),
    )
    announce(`${countedEntries(added.length)} added${isAny ? `. ${notAddedText(notAdded)}` : ''}`)
  }
  return (
    <>
      {!isEmpty && (
        <span className={styles.tools}>
          <Button appearance="subtle" icon={<PersonQuestionMarkRegular />} onClick={() => onTool({ kind: 'test' })}>
            Test a person
          </Button>
          <Button appearance="subtle" icon={<TableRegular />} onClick={() => onTool({ kind: 'effects' })}>
            {effectWords.button}
          </Button>
        </span>
      )}
      {leftOut !== undefined && <NotAdded state={state} leftOut={leftOut} onDismiss={() => setLeftOut(undefined)} />}
      <ChosenEntries rows={rows} />
      {tool !== undefined && (
        <Suspense>
          <AccessTools
            tool={tool}
            state={state}
            apiVersion={apiVersion}
            tenantId={tenantId}
            onAdd={add}
            onClose={() => onTool(undefined)}
          />
        </Suspense>
      )}
    </>
  )
}
