import { useEffect, useState } from 'react'
import type { ItemDraft } from '../domain/itemDraft.ts'
import type { BodyLimit } from '../domain/limits.ts'
import { checkBodySize } from '../domain/limits.ts'
import type { Payload } from '../domain/payload.ts'
import { payloadOf } from '../domain/payload.ts'
import type { Problem } from '../domain/problem.ts'
import { placeKey, problemInBody } from '../domain/problem.ts'
import type { ReadContext } from '../domain/readDraft.ts'
import { readDraft } from '../domain/readDraft.ts'
import type { Live } from '../ui/live.ts'
import { live } from '../ui/live.ts'
import type { DraftForm, DraftFormHandle } from './draftForm.ts'
import { draftOf } from './draftForm.ts'

/** Everything that follows from the draft, computed once per change: what is shown, counted, sent and complained about. */
export interface DraftState {
  readonly draft: ItemDraft
  readonly payload: Payload
  readonly problems: readonly Problem[]
  /** Problems by the place they are at, and by every place around it, so that a field finds its own. */
  readonly problemsByPlace: ReadonlyMap<string, readonly Problem[]>
  /** True once the user tried to submit: from then on a field that was never visited says that it is empty. */
  readonly showsMissing: boolean
}

/**
 * What a draft comes to in a context: schema, API version, tenant and size limit. Pure. Problems that are the same as in
 * the `previous` state keep their list, so that a field re-renders only when its own problems change.
 */
export function stateOf(
  draft: ItemDraft,
  context: ReadContext,
  limit: BodyLimit,
  showsMissing: boolean,
  previous?: DraftState,
): DraftState {
  const reading = readDraft(draft, context)
  const payload = payloadOf(reading.item)
  const size = checkBodySize(payload.byteLength, limit)
  const problems = size === undefined ? reading.problems : [...reading.problems, problemInBody(size, '')]
  return { draft, payload, problems, problemsByPlace: byPlace(problems, previous?.problemsByPlace), showsMissing }
}

/** The live state of a form. It changes with every keystroke; read it with `useLive` and select little. */
export function useDraftState(
  form: DraftFormHandle,
  context: ReadContext,
  limit: BodyLimit,
  showsMissing: boolean,
): Live<DraftState> {
  const [source] = useState(() => live(stateOf(draftOf(form.getValues()), context, limit, showsMissing)))
  useEffect(() => {
    const update = (values: DraftForm) => {
      const previous = source.get()
      source.set(stateOf(draftOf(values, previous.draft), context, limit, showsMissing, previous))
    }
    update(form.getValues())
    return form.subscribe({ formState: { values: true }, callback: ({ values }) => update(values) })
  }, [source, form, context, limit, showsMissing])
  return source
}

const noProblems: readonly Problem[] = []

/** The problems at a place or inside it. Always the same empty list when there are none. */
export function problemsAt({ problemsByPlace }: DraftState, key: string): readonly Problem[] {
  return problemsByPlace.get(key) ?? noProblems
}

function byPlace(
  problems: readonly Problem[],
  previous: ReadonlyMap<string, readonly Problem[]> | undefined,
): ReadonlyMap<string, readonly Problem[]> {
  const map = new Map<string, Problem[]>()
  for (const problem of problems) {
    for (const key of keysAround(placeKey(problem.place))) {
      const there = map.get(key)
      if (there === undefined) map.set(key, [problem])
      else there.push(problem)
    }
  }
  return new Map([...map].map(([key, list]) => [key, sameList(previous?.get(key), list) ?? list]))
}

function* keysAround(key: string): Generator<string> {
  yield key
  for (let end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) yield key.slice(0, end)
}

function sameList(before: readonly Problem[] | undefined, now: readonly Problem[]): readonly Problem[] | undefined {
  const isSame = before?.length === now.length && before.every((problem, index) => isSameProblem(problem, now[index]))
  return isSame ? before : undefined
}

function isSameProblem(one: Problem, other: Problem | undefined): boolean {
  return one.message === other?.message && one.rule === other.rule && placeKey(one.place) === placeKey(other.place)
}
