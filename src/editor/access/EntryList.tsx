import { Suspense, useEffect, useState } from 'react'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { DraftControl } from '../../item/draftForm.ts'
import type { DraftState } from '../../item/draftState.ts'
import { lateView } from '../../ui/lateView.tsx'
import type { Live } from '../../ui/live.ts'
import { Placeholder } from '../../ui/Placeholder.tsx'
import { AccessEntry } from './AccessEntry.tsx'
import { entriesHeight, listHeight, mostAtOnce } from './entryHeights.ts'
import type { EntryRows } from './entryRows.ts'
import type { AccessTool } from './tools/accessTool.ts'

interface Props {
  readonly control: DraftControl
  readonly state: Live<DraftState>
  readonly apiVersion: ApiVersion
  readonly tenantId: string | undefined
  readonly rows: Pick<EntryRows, 'fields' | 'insert' | 'move' | 'remove'>
  readonly onTool: (tool: AccessTool) => void
}

const loadLongAccessList = () => import('./LongAccessList.tsx')
const LongAccessList = lateView(() => loadLongAccessList().then((module) => module.LongAccessList))

/** The entries of the access list, one below the other; of many only those in sight are made. */
export function EntryList({ control, state, apiVersion, tenantId, rows, onTool }: Props) {
  const { fields, insert, move, remove } = rows
  const count = fields.length
  const [visited] = useState(() => new Set<string>())
  useEffect(() => {
    // So that it is there when the next entry makes the list a long one.
    if (count === mostAtOnce) void loadLongAccessList()
  }, [count])
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
      isAlone={count === 1}
      insert={insert}
      move={move}
      remove={remove}
      onTool={onTool}
    />
  )
  if (count <= mostAtOnce) return fields.map(({ id }, index) => renderEntry(id, index))
  return (
    <Suspense fallback={<Placeholder label="Loading the list of entries" height={entriesHeight(count)} />}>
      <LongAccessList rows={fields} state={state} renderEntry={renderEntry} height={listHeight} />
    </Suspense>
  )
}
