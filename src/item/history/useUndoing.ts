import { isOneMember } from '../../domain/history/changedPlaceKey.ts'
import type { Step } from '../../domain/history/draftHistory.ts'
import type { Place } from '../../domain/problem.ts'
import { announce } from '../../ui/announce.ts'
import { isInPlace } from '../../ui/place.ts'
import type { HistoryHandle } from './useDraftHistory.ts'
import { type HistoryKeys, useHistoryKeys } from './useHistoryKeys.ts'

/** Undo and redo as actions of the page: by key, and by button. Both say what they did. */
export function useUndoing(
  { history }: { readonly history: Pick<HistoryHandle, 'undo' | 'redo'> },
  goTo: (place: Place) => void,
  names: HistoryKeys['names'],
) {
  const undo = () => {
    const step = history.undo()
    announce(step === undefined ? 'Nothing to undo.' : `Undone: ${step.what}.`)
    return step
  }
  const redo = () => {
    const step = history.redo()
    announce(step === undefined ? 'Nothing to redo.' : `Done again: ${step.what}.`)
    return step
  }
  useHistoryKeys({ onUndo: () => follow(undo(), goTo), onRedo: () => follow(redo(), goTo), names })
  return { undo, redo }
}

/** Brings what changed into sight. Focus that is there already stays; so does the focus on a button, which is not moved at all. */
function follow(step: Step | undefined, goTo: (place: Place) => void): void {
  if (step === undefined) return
  const isLost = document.activeElement === null || document.activeElement === document.body
  if (!isLost && (!isOneMember(step.placeKey) || isInPlace(document.activeElement, step.placeKey))) return
  goTo(placeOf(step))
}

/** Where a step leads: several changes, to the first field. */
function placeOf({ placeKey }: Step): Place {
  if (placeKey === 'url:item-id') return { in: 'url', parameter: 'item-id' }
  if (placeKey === 'url:connection-id' || placeKey === '') return { in: 'url', parameter: 'connection-id' }
  return { in: 'body', pointer: placeKey }
}
