import { Suspense, useCallback, useMemo } from 'react'
import { useDirectory } from '../../directory/directory.ts'
import { entryNote } from '../../directory/entryNames.ts'
import type { Payload } from '../../domain/payload/payload.ts'
import type { Place } from '../../domain/problem.ts'
import { lateFields } from '../../editor/properties/lateFields.ts'
import type { DraftState } from '../../item/draftState.ts'
import { placesWithoutSought, soughtPlace } from '../../item/soughtPlace.ts'
import { EditAsJson } from '../../jsonEditor/EditAsJson.tsx'
import { LazyJsonPanel } from '../../jsonEditor/LazyJsonPanel.tsx'
import type { JsonEditing } from '../../jsonEditor/useJsonEditing.ts'
import { PayloadPreview } from '../../preview/PayloadPreview.tsx'
import { type FailureOnPurpose, plantedFailure } from '../../sending/onPurpose/failureOnPurpose.ts'
import { lateView } from '../../ui/lateView.tsx'
import { type Live, useLive } from '../../ui/live.ts'
import { liveOf } from '../../ui/liveOf.ts'

const PlantingNote = lateView(() =>
  import('../../sending/onPurpose/lateFailures.ts').then((module) => module.PlantingNote),
)

interface Props {
  readonly state: Live<DraftState>
  readonly payload: Live<Payload>
  readonly json: JsonEditing
  readonly isPresenting: boolean
  /** The failure that the sandbox plays at the next submit. */
  readonly armed: FailureOnPurpose['armed']
  readonly onGo: (place: Place) => void
}

/** The payload as it will be sent, or as text to be edited. */
export function PayloadTab({ state, payload, json, isPresenting, armed, onGo }: Props) {
  const problems = useMemo(() => liveOf(state, (value) => value.problems), [state])
  const sought = useLive(soughtPlace, (place) => place)
  const problemsByPlace = useMemo(
    () => liveOf(state, (value) => placesWithoutSought(value.problemsByPlace, sought)),
    [state, sought],
  )
  const isPlanting = useLive(armed, (failure) => failure === plantedFailure)
  const { names } = useDirectory()
  const known = useLive(names, (all) => all)
  const entryNoteAt = useCallback((index: number) => entryNote(state.get().item.acl[index], known), [state, known])
  const toggle = !json.isReadOnly && <EditAsJson isOn={json.isShown} waiting={json.waiting} onToggle={json.toggle} />
  if (json.isShown) {
    return (
      <LazyJsonPanel editor={json.editor} problems={problems}>
        {toggle}
      </LazyJsonPanel>
    )
  }
  return (
    <PayloadPreview
      payload={payload}
      problems={problemsByPlace}
      entryNoteAt={entryNoteAt}
      isPresented={isPresenting}
      factsOf={() => ({ ...state.get(), usesOf: lateFields.get()?.schemaWords.usesInWords })}
      onMember={(pointer) => onGo({ in: 'body', pointer })}
      fileName={() => `${state.get().draft.itemId || 'item'}.json`}
    >
      {toggle}
      {isPlanting && (
        <Suspense>
          <PlantingNote />
        </Suspense>
      )}
    </PayloadPreview>
  )
}
