import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { AccessType } from '../../domain/itemDraft.ts'
import type { DraftState } from '../../item/draftState.ts'
import { announce } from '../../ui/announce.ts'
import { focusAfter } from '../../ui/focusAfter.ts'
import { giveText } from '../../ui/giveText.ts'
import type { KeysAhead } from '../../ui/keysAhead.ts'
import type { Live } from '../../ui/live.ts'
import { controlAt, revealPlace } from '../../ui/place.ts'
import { accessWords } from './accessNames.ts'
import { typedWho } from './aclEntryEdits.ts'
import type { EntryRows } from './entryRows.ts'
import { newAclEntry } from './newAclEntry.ts'

/** What is done with one entry as a whole. */
export type EntryEdit = 'duplicate' | 'up' | 'down' | 'remove'

/**
 * Adds an entry at the end, for somebody who is looked for next: to let them find the item, or to keep them out. Its box gets what was
 * typed or pasted before it was there.
 */
export function addEntry(
  { state, append }: Pick<EntryRows, 'append'> & { readonly state: Live<DraftState> },
  apiVersion: ApiVersion,
  accessType: AccessType,
  ahead?: KeysAhead,
): void {
  const { length } = state.get().draft.acl
  focusAfter(
    () => append(newAclEntry(apiVersion, accessType)),
    () => boxOfEntry(length),
  )
  if (ahead !== undefined) giveText(document.activeElement, ahead.text, ahead.isPasted)
  announceAdded(length, accessType)
}

/** Goes on with who comes next: an empty entry below, or a new one that does the same as this one. */
export function nextEntry(
  { state, insert }: Pick<Parts, 'insert' | 'state'>,
  apiVersion: ApiVersion,
  index: number,
): void {
  const { acl } = state.get().draft
  const entry = acl[index]
  if (entry === undefined) return
  const next = index + 1
  const below = acl[next]
  if (below !== undefined && typedWho(below) === '' && below.accessType === entry.accessType)
    return boxOfEntry(next)?.focus()
  focusAfter(
    () => insert(next, newAclEntry(apiVersion, entry.accessType)),
    () => boxOfEntry(next),
  )
  announceAdded(next, entry.accessType)
}

function announceAdded(index: number, accessType: AccessType): void {
  announce(`Access entry ${index + 1} added${accessType === 'deny' ? ', for who cannot find it' : ''}`)
}

/** The box for whom an entry is about, made where a long list had it off the screen. */
function boxOfEntry(index: number): HTMLElement | null | undefined {
  const place = `/acl/${index}/value`
  revealPlace(place)
  return controlAt(place)
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
        () => remove([index]),
        () => controlAt('/acl'),
      )
      return announce(`Access entry ${index + 1} removed`)
    case 'duplicate':
      focusAfter(
        () => insert(index + 1, entry),
        () => boxOfEntry(index + 1),
      )
      return announce(`Access entry ${index + 1} duplicated as entry ${index + 2}`)
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
