import { useEffect, useMemo } from 'react'
import { type AccessType, accessTypes } from '../../domain/itemDraft.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { focusAfter } from '../../ui/focusAfter.ts'
import { useLive } from '../../ui/live.ts'
import { controlAt } from '../../ui/place.ts'
import styles from './AccessSection.module.css'
import { accessTypeNames, countedEntries } from './accessNames.ts'
import { withAccess } from './aclEntryEdits.ts'
import { chosenRows } from './chosenRows.ts'
import type { EntryRows } from './entryRows.ts'

interface Props {
  readonly rows: Pick<EntryRows, 'ids' | 'changeAll' | 'remove'>
}

/** What is done with the entries that are selected, all at once: one step to undo. */
export function ChosenEntries({ rows }: Props) {
  const chosen = useLive(chosenRows, (all) => all)
  const indexes = useMemo(() => chosenIndexes(rows.ids, chosen), [rows.ids, chosen])
  const count = indexes.length
  const isAny = count > 0
  useEffect(() => {
    if (isAny) announce(`${countedEntries(count)} selected`)
  }, [isAny, count])
  if (!isAny) return null
  // The buttons go away with the selection.
  const act = (change: () => void, said: string, place: string) => {
    focusAfter(
      () => {
        change()
        chosenRows.set(new Set())
      },
      () => controlAt(place),
    )
    announce(said)
  }
  const change = (accessType: AccessType) =>
    act(
      () => rows.changeAll((entry, id) => (chosen.has(id) ? withAccess(entry, accessType) : entry)),
      `${countedEntries(count)} now: ${accessTypeNames[accessType]}`,
      `/acl/${indexes[0] ?? 0}`,
    )
  return (
    <div role="group" aria-label="Selected access entries" className={styles.chosen}>
      <span>{countedEntries(count)} selected</span>
      {accessTypes.map((accessType) => (
        <Button key={accessType} size="small" onClick={() => change(accessType)}>
          {accessTypeNames[accessType]}
        </Button>
      ))}
      <Button
        size="small"
        onClick={() => act(() => rows.remove(indexes), `${countedEntries(count)} removed. Ctrl+Z undoes it.`, '/acl')}
      >
        Remove
      </Button>
      {count < rows.ids.length && (
        <Button size="small" appearance="transparent" onClick={() => chosenRows.set(new Set(rows.ids))}>
          Select all
        </Button>
      )}
      <Button size="small" appearance="transparent" onClick={() => act(() => undefined, 'Nothing selected', '/acl')}>
        Clear selection
      </Button>
    </div>
  )
}

function chosenIndexes(ids: readonly number[], chosen: ReadonlySet<number>): readonly number[] {
  return chosen.size === 0 ? [] : ids.flatMap((id, index) => (chosen.has(id) ? [index] : []))
}
