import { useEffect, useRef, useState } from 'react'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { type Live, useLive } from '../ui/live.ts'
import {
  besidePlaceAttribute,
  controlAt,
  focusPlace,
  longestWait,
  placeAttribute,
  placeOfElement,
  revealPlace,
} from '../ui/place.ts'
import { bringResumeInSight } from './resumeInSight.ts'
import { scrollBack, scrollTops } from './scrollTops.ts'
import { type LeftField, noteSignInReturn, readSignInReturn, type SignInReturn } from './signInReturn.ts'

/**
 * Coming back from a sign-in page: the field that was typed in has the focus again, the form is scrolled as it was, and what was
 * being submitted can be submitted by one press. Nothing is ever sent by itself.
 */
export function useSignInReturn({ state, isSettling, isOurs }: Form, isSignedIn: boolean) {
  const [left, setLeft] = useState(readSignInReturn)
  const field = useRef<LeftField>(undefined)
  const note = (next: SignInReturn) => {
    noteSignInReturn(next)
    setLeft(next)
  }
  useEffect(() => {
    const hear = ({ target }: FocusEvent) => {
      field.current = fieldOf(target) ?? field.current
    }
    document.addEventListener('focusout', hear)
    return () => document.removeEventListener('focusout', hear)
  }, [])

  const isBack = isSignedIn && !isSettling && isOurs
  const { field: waiting, tops } = left
  useEffect(() => {
    if (!isBack || waiting === undefined) return undefined
    const giveUp = performance.now() + longestWait
    // After the render of the fields of the schema; the editor of a long text comes later still.
    const look = () => {
      const isFree = document.activeElement === document.body
      if (isFree && !isThere(waiting.place) && performance.now() < giveUp) {
        frame = requestAnimationFrame(look)
        return
      }
      if (isFree) {
        focusField(waiting)
        if (tops !== undefined) scrollBack(tops)
      }
      bringResumeInSight()
      setLeft(({ submitting }) => {
        noteSignInReturn({ submitting })
        return { submitting }
      })
    }
    let frame = requestAnimationFrame(look)
    return () => cancelAnimationFrame(frame)
  }, [isBack, waiting, tops])

  const { submitting } = left
  const isThis = useLive(
    state,
    ({ draft }) => draft.connectionId.trim() === submitting?.connectionId && draft.itemId === submitting.itemId,
  )
  return {
    /** The item that can be submitted now as it was about to be; undefined when there is none in the form. */
    resumable: isBack && isThis ? submitting : undefined,
    /** The page is about to be left for a sign-in page. */
    leaves: (isSubmitting: boolean) => {
      const { connectionId, itemId } = state.get().draft
      noteSignInReturn({
        // The button that leads away may belong to a field, and has the focus still.
        field: fieldOf(document.activeElement) ??
          field.current ?? { place: connectionId.trim() === '' ? 'url:connection-id' : 'url:item-id' },
        tops: scrollTops(),
        // What was to be submitted before, such as when names need a permission first, still is.
        ...(isSubmitting || isThis ? { submitting: { connectionId: connectionId.trim(), itemId } } : {}),
      })
    },
    /** There is nothing to come back to any more. */
    forget: () => note({}),
  }
}

interface Form {
  readonly state: Live<{ readonly draft: ItemDraft }>
  /** Its fields are still on their way. */
  readonly isSettling: boolean
  /** This tab has the draft. Before, it may be read anew, once the page before this one has let go of it, and drawn anew. */
  readonly isOurs: boolean
}

export type SignInReturnHandle = ReturnType<typeof useSignInReturn>

function fieldOf(target: EventTarget | null): LeftField | undefined {
  if (!(target instanceof Element)) return undefined
  const place =
    placeOfElement(target) ?? target.closest(`[${besidePlaceAttribute}]`)?.getAttribute(besidePlaceAttribute)
  if (place === null || place === undefined) return undefined
  const isText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
  const caret = isText ? target.selectionEnd : null
  return caret === null ? { place } : { place, caret }
}

function isThere(place: string): boolean {
  revealPlace(place)
  return controlAt(place)?.getAttribute(placeAttribute) === place
}

function focusField({ place, caret }: LeftField): void {
  focusPlace(place)
  const control = document.activeElement
  const isText = control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement
  if (isText && caret !== undefined && control.selectionEnd !== null) control.setSelectionRange(caret, caret)
}
