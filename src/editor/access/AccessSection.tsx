import { AddRegular, MoreHorizontalRegular, PersonQuestionMarkRegular } from '@fluentui/react-icons'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import { type AccessType, type AclEntryDraft, accessTypes } from '../../domain/itemDraft.ts'
import { inWords } from '../../domain/limits.ts'
import { type DraftControl, EntryRow } from '../../item/draftForm.ts'
import type { DraftState } from '../../item/draftState.ts'
import { ActionMenu, type MenuEntry } from '../../ui/ActionMenu.tsx'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { focusAfter } from '../../ui/focusAfter.ts'
import type { Live } from '../../ui/live.ts'
import { Placeholder } from '../../ui/Placeholder.tsx'
import { controlAt, placeAttribute, revealPlace } from '../../ui/place.ts'
import { FieldProblems, useProblemsAt } from '../FieldProblems.tsx'
import sections from '../section.module.css'
import { AccessEntry } from './AccessEntry.tsx'
import styles from './AccessSection.module.css'
import { AccessSentence } from './AccessSentence.tsx'
import { accessTypeNames } from './accessNames.ts'
import { newAclEntry } from './aclEntryEdits.ts'
import type { AccessTool } from './tools/accessTool.ts'

interface Props {
  readonly control: DraftControl
  readonly state: Live<DraftState>
  readonly apiVersion: ApiVersion
  readonly tenantId: string | undefined
}

const AccessTools = lazy(() => import('./tools/AccessTools.tsx').then((module) => ({ default: module.AccessTools })))

const loadLongAccessList = () => import('./LongAccessList.tsx')
const LongAccessList = lazy(() => loadLongAccessList().then((module) => ({ default: module.LongAccessList })))

/** Who can find the item. https://learn.microsoft.com/graph/api/resources/externalconnectors-acl */
export function AccessSection({ control, state, apiVersion, tenantId }: Props) {
  const { fields, append, remove, replace } = useFieldArray({ control, name: 'acl' })
  const problems = useProblemsAt(state, '/acl', false)
  const [visited] = useState(() => new Set<string>())
  const [tool, setTool] = useState<AccessTool>()
  useEffect(() => {
    // So that it is there when the next entry makes the list a long one.
    if (fields.length === mostAtOnce) void loadLongAccessList()
  }, [fields.length])
  const addEntry = () => {
    const add = () => append(new EntryRow(newAclEntry(apiVersion)), { shouldFocus: false })
    focusAfter(add, () => {
      const place = `/acl/${fields.length}/value`
      revealPlace(place)
      return controlAt(place)
    })
    announce(`Access entry ${fields.length + 1} added`)
  }
  const entries = () => state.get().draft.acl
  const changeAll = (accessType: AccessType) => {
    replace(entries().map((entry) => new EntryRow({ ...entry, accessType })))
    announce(`All entries say “${accessTypeNames[accessType]}” now`)
  }
  const addMany = (added: readonly AclEntryDraft[]) => {
    const now = entries()
    // The entry that the list was pasted into was made for it.
    const at = tool?.kind === 'many' ? tool.at : undefined
    const kept = at !== undefined && now[at]?.value.trim() === '' ? now.toSpliced(at, 1) : now
    if (kept === now)
      append(
        added.map((entry) => new EntryRow(entry)),
        { shouldFocus: false },
      )
    else replace([...kept, ...added].map((entry) => new EntryRow(entry)))
    announce(`${inWords(added.length)} ${added.length === 1 ? 'entry' : 'entries'} added`)
  }
  const pasteList = useCallback((at: number, text: string) => setTool({ kind: 'many', text, at }), [])
  const removeEntry = useCallback(
    (index: number) => {
      focusAfter(
        () => remove(index),
        () => controlAt('/acl'),
      )
      announce(`Access entry ${index + 1} removed`)
    },
    [remove],
  )
  const renderEntry = (id: string, index: number) => (
    <AccessEntry
      key={id}
      control={control}
      state={state}
      index={index}
      apiVersion={apiVersion}
      tenantId={tenantId}
      id={id}
      visited={visited}
      onRemove={removeEntry}
      onPasteList={pasteList}
    />
  )
  const menu: readonly MenuEntry[] = [
    {
      kind: 'action',
      label: 'Add many from a list…',
      onSelect: () => setTool({ kind: 'many', text: '', at: undefined }),
    },
    { kind: 'action', label: 'Copy access from another item…', onSelect: () => setTool({ kind: 'copy' }) },
    { kind: 'action', label: 'Presets…', onSelect: () => setTool({ kind: 'presets' }) },
    { kind: 'action', label: 'External groups…', onSelect: () => setTool({ kind: 'groups' }) },
    ...(fields.length === 0
      ? []
      : [
          { kind: 'line', id: 'all' } as const,
          ...accessTypes.map((accessType) => ({
            kind: 'action' as const,
            label: `Change all to “${accessTypeNames[accessType]}”`,
            onSelect: () => changeAll(accessType),
          })),
        ]),
  ]
  return (
    <section aria-labelledby="access-heading" className={sections.section}>
      <div className={sections.heading}>
        <h2 id="access-heading">Access</h2>
        <span className={sections.aside}>Who can find this item</span>
        <span className={styles.more}>
          <ActionMenu trigger={moreTrigger} entries={menu} />
        </span>
      </div>
      {fields.length > mostAtOnce ? (
        <Suspense
          fallback={<Placeholder label="Loading the list of entries" height={`calc(${toolsHeight} + ${listHeight})`} />}
        >
          <LongAccessList rows={fields} state={state} renderEntry={renderEntry} height={listHeight} />
        </Suspense>
      ) : (
        fields.map(({ id }, index) => renderEntry(id, index))
      )}
      {fields.length > 0 && (
        <p className={styles.sentence}>
          <AccessSentence state={state} />.
        </p>
      )}
      <FieldProblems id="access-problems" problems={problems} />
      <div className={styles.buttons}>
        <Button
          {...{ [placeAttribute]: '/acl' }}
          icon={<AddRegular />}
          aria-describedby="access-problems"
          onClick={addEntry}
        >
          Add people or groups
        </Button>
        {fields.length > 0 && (
          <Button appearance="subtle" icon={<PersonQuestionMarkRegular />} onClick={() => setTool({ kind: 'test' })}>
            Test a person
          </Button>
        )}
      </div>
      {tool !== undefined && (
        <Suspense>
          <AccessTools
            tool={tool}
            state={state}
            apiVersion={apiVersion}
            tenantId={tenantId}
            onAdd={addMany}
            onClose={() => setTool(undefined)}
          />
        </Suspense>
      )}
    </section>
  )
}

const moreTrigger = {
  children: undefined,
  icon: <MoreHorizontalRegular />,
  size: 'small',
  'aria-label': 'More for access',
} as const

/** Of the box in which a long list scrolls: at most this much of the window. */
const listHeight = 'max(16rem, min(65dvh, 40rem))'
/** Of the filter above it, with the gap between the two. */
const toolsHeight = '38px'

/** Past this, making every entry costs more than a moment, and Properties are far down the page. */
const mostAtOnce = 50
