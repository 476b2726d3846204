import { Suspense, useEffect, useState } from 'react'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { DraftState } from '../../item/draftState.ts'
import { lateView } from '../../ui/lateView.tsx'
import type { Live } from '../../ui/live.ts'
import { Placeholder } from '../../ui/Placeholder.tsx'
import { AccessEntry } from './AccessEntry.tsx'
import { entriesHeight, listHeight, mostAtOnce } from './entryHeights.ts'
import type { EntryRows } from './entryRows.ts'
import type { AccessTool } from './tools/accessTool.ts'

interface Props {
  readonly state: Live<DraftState>
  readonly apiVersion: ApiVersion
  readonly tenantId: string | undefined
  readonly rows: Pick<EntryRows, 'ids' | 'insert' | 'move' | 'remove' | 'change'>
  readonly onTool: (tool: AccessTool) => void
}

const loadLongAccessList = () => import('./LongAccessList.tsx')
const LongAccessList = lateView(() => loadLongAccessList().then((module) => module.LongAccessList))

/** The entries of the access list, one below the other; of many only those in sight are made. */
export function EntryList({ state, apiVersion, tenantId, rows, onTool }: Props) {
  const { ids, insert, move, remove, change } = rows
  const count = ids.length
  const [visited] = useState(() => new Set<number>())
  useEffect(() => {
    // So that it is there when the next entry makes the list a long one.
    if (count === mostAtOnce) void loadLongAccessList()
  }, [count])
  const renderEntry = (id: number, index: number) => (
    <AccessEntry
      key={id}
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
      change={change}
      onTool={onTool}
    />
  )
  if (count <= mostAtOnce) return ids.map(renderEntry)
  return (
    <Suspense fallback={<Placeholder label="Loading the list of entries" height={entriesHeight(count)} />}>
      <LongAccessList ids={ids} state={state} renderEntry={renderEntry} height={listHeight} />
    </Suspense>
  )
}
