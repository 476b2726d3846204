import type { ApiVersion } from '../../domain/apiVersion.ts'
import { EntryRow } from '../../item/draftForm.ts'
import type { DraftState } from '../../item/draftState.ts'
import { announce } from '../../ui/announce.ts'
import { focusAfter } from '../../ui/focusAfter.ts'
import type { Live } from '../../ui/live.ts'
import { controlAt, revealPlace } from '../../ui/place.ts'
import { accessWords } from './accessNames.ts'
import type { EntryEdit, EntryRows } from './entryRows.ts'
import { newAclEntry } from './newAclEntry.ts'

/** Adds an entry at the end, for somebody who is looked for next. */
export function addEntry(
  { state, append }: Pick<EntryRows, 'append'> & { readonly state: Live<DraftState> },
  apiVersion: ApiVersion,
): void {
  const { length } = state.get().draft.acl
  const place = `/acl/${length}/value`
  focusAfter(
    () => append(new EntryRow(newAclEntry(apiVersion)), { shouldFocus: false }),
    () => {
      revealPlace(place)
      return controlAt(place)
    },
  )
  announce(`Access entry ${length + 1} added`)
}

type Parts = Pick<EntryRows, 'insert' | 'move' | 'remove'> & { readonly state: Live<DraftState> }

/**
 * Duplicates, moves or removes an entry; focus goes on where the hand goes on. The order of the entries means nothing to
 * Graph: it is for who reads the list.
 */
export function editEntry({ state, insert, move, remove }: Parts, index: number, edit: EntryEdit): void {
  const { acl } = state.get().draft
  const entry = acl[index]
  if (entry === undefined) return undefined
  switch (edit) {
    case 'remove':
      focusAfter(
        () => remove(index),
        () => controlAt('/acl'),
      )
      return announce(`Access entry ${index + 1} removed`)
    case 'duplicate': {
      const place = `/acl/${index + 1}/value`
      focusAfter(
        () => insert(index + 1, new EntryRow(entry), { shouldFocus: false }),
        () => {
          revealPlace(place)
          return controlAt(place)
        },
      )
      return announce(`Access entry ${index + 1} duplicated as entry ${index + 2}`)
    }
    case 'up':
    case 'down': {
      const to = edit === 'up' ? index - 1 : index + 1
      if (to < 0 || to >= acl.length) {
        return announce(`Access entry ${index + 1} is the ${to < 0 ? 'first' : 'last'} already`)
      }
      focusAfter(
        () => move(index, to),
        () => {
          revealPlace(`/acl/${to}`)
          return document.querySelector<HTMLElement>(`[aria-label="${accessWords.more(to + 1)}"]`)
        },
      )
      return announce(`Moved: access entry ${to + 1} of ${acl.length} now`)
    }
  }
}
