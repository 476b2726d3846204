import { useEffect, useState } from 'react'
import type { ExternalItem } from '../domain/externalItem.ts'
import type { ItemDraft } from '../domain/itemDraft.ts'
import type { BodyLimit } from '../domain/limits.ts'
import { checkBodySize } from '../domain/limits.ts'
import type { Payload } from '../domain/payload/payload.ts'
import { payloadOf } from '../domain/payload/payload.ts'
import type { Problem } from '../domain/problem.ts'
import { problemInBody } from '../domain/problem.ts'
import type { ReadContext } from '../domain/readDraft.ts'
import { readDraft } from '../domain/readDraft.ts'
import type { Live } from '../ui/live.ts'
import { live } from '../ui/live.ts'
import type { DraftForm, DraftFormHandle } from './draftForm.ts'
import { draftOf } from './draftForm.ts'
import { byPlace, keepSame } from './problemLists.ts'

/** Everything that follows from the draft, computed once per change: what is shown, counted, sent and complained about. */
export interface DraftState {
  readonly draft: ItemDraft
  /** What could be read of it, and that printed. */
  readonly item: ExternalItem
  readonly payload: Payload
  readonly problems: readonly Problem[]
  /** The problems of each member by its place, such as `/acl/0`; at `/acl` those of the list as a whole. */
  readonly problemsByPlace: ReadonlyMap<string, readonly Problem[]>
  /** True once the user tried to submit: from then on a field that was never visited says that it is empty. */
  readonly showsMissing: boolean
  /** What the draft was read against. */
  readonly context: ReadContext
  readonly limit: BodyLimit
}

/**
 * What a draft comes to in a context: schema, API version, tenant and size limit. Pure. Of the same it is the `previous`
 * state itself; else problems that are the same as there stay the same objects in the same lists, so that a field
 * re-renders only when its own change.
 */
export function stateOf(
  draft: ItemDraft,
  context: ReadContext,
  limit: BodyLimit,
  showsMissing: boolean,
  previous?: DraftState,
): DraftState {
  const isSame =
    previous?.draft === draft &&
    previous.context === context &&
    previous.limit === limit &&
    previous.showsMissing === showsMissing
  if (isSame) return previous
  const reading = readDraft(draft, context)
  const item = previous !== undefined && hasSameMembers(previous.item, reading.item) ? previous.item : reading.item
  const payload = item === previous?.item ? previous.payload : payloadOf(item)
  const size = checkBodySize(payload.byteLength, limit)
  const now = size === undefined ? reading.problems : [...reading.problems, problemInBody(size, '')]
  const problems = previous === undefined ? now : keepSame(previous.problems, now)
  const problemsByPlace =
    problems === previous?.problems ? previous.problemsByPlace : byPlace(problems, previous?.problemsByPlace)
  return { draft, item, payload, problems, problemsByPlace, showsMissing, context, limit }
}

/** True for items that are printed the same: what did not change is the very member that it was. */
function hasSameMembers(one: ExternalItem, other: ExternalItem): boolean {
  return one.acl === other.acl && one.properties === other.properties && one.content === other.content
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

/** The problems of a member, or of a group as a whole. Always the same empty list when there are none. */
export function problemsAt({ problemsByPlace }: DraftState, key: string): readonly Problem[] {
  return problemsByPlace.get(key) ?? noProblems
}

const noProblems: readonly Problem[] = []
