import type { ExternalItem } from './externalItem.ts'
import type { ItemDraft } from './itemDraft.ts'
import type { BodyLimit } from './limits.ts'
import { checkBodySize } from './limits.ts'
import { noteListEdit } from './listEdit.ts'
import type { Payload } from './payload/payload.ts'
import { payloadOf } from './payload/payload.ts'
import type { Problem } from './problem.ts'
import { isSendable, problemInBody } from './problem.ts'
import { byPlace, reuseSame } from './problemLists.ts'
import type { ReadContext } from './readDraft.ts'
import { readDraft } from './readDraft.ts'

/** A draft with everything that follows from it: what is shown, counted, sent and complained about. */
export interface CheckedDraft {
  readonly draft: ItemDraft
  /** What could be read of it, and that printed. */
  readonly item: ExternalItem
  readonly payload: Payload
  readonly problems: readonly Problem[]
  /** The problems of each member by its place, such as `/acl/0`; at `/acl` those of the list as a whole. */
  readonly problemsByPlace: ReadonlyMap<string, readonly Problem[]>
  /** What stops a submit, whoever submits; undefined when nothing does. */
  readonly obstacle: DraftObstacle | undefined
  /** What the draft was read against. */
  readonly context: ReadContext
  readonly limit: BodyLimit
}

/**
 * What stops a submit: a body that is too large, or errors, of which there is at least one. `canTry` when nothing but the
 * size stops it, and Graph may take it all the same.
 */
export type DraftObstacle =
  | { readonly kind: 'oversize'; readonly problem: Problem; readonly canTry: boolean }
  | { readonly kind: 'errors'; readonly count: number }

/**
 * What a draft comes to in a context (schema, API version, tenant) and under a size limit. Of the same it is `previous`
 * itself; else what is the same as there is the same object, so that a field is drawn again only when its own changes.
 */
export function checkDraft(
  draft: ItemDraft,
  context: ReadContext,
  limit: BodyLimit,
  previous?: CheckedDraft,
): CheckedDraft {
  if (previous?.draft === draft && previous.context === context && previous.limit === limit) return previous
  if (previous !== undefined) noteListEdit(previous.draft.acl, draft.acl)
  const reading = readDraft(draft, context)
  const item = previous !== undefined && hasSameMembers(previous.item, reading.item) ? previous.item : reading.item
  const payload = item === previous?.item ? previous.payload : payloadOf(item)
  const size = checkBodySize(payload.byteLength, limit)
  const now = size === undefined ? reading.problems : [...reading.problems, problemInBody(size, '')]
  const problems = previous === undefined ? now : reuseSame(previous.problems, now)
  const { problemsByPlace, obstacle } =
    problems === previous?.problems
      ? previous
      : {
          problemsByPlace: byPlace(problems, previous?.problemsByPlace),
          obstacle: obstacleIn(problems, payload.byteLength <= (limit.mostTried ?? 0)),
        }
  return { draft, item, payload, problems, problemsByPlace, obstacle, context, limit }
}

/** The problems of a member, or of a group as a whole. Always the same empty list when there are none. */
export function problemsAt(
  { problemsByPlace }: Pick<CheckedDraft, 'problemsByPlace'>,
  placeKey: string,
): readonly Problem[] {
  return problemsByPlace.get(placeKey) ?? noProblems
}

const noProblems: readonly Problem[] = []

/** True for items that are printed the same: what did not change is the very member that it was. */
function hasSameMembers(one: ExternalItem, other: ExternalItem): boolean {
  return (
    one.acl === other.acl &&
    one.properties === other.properties &&
    one.content === other.content &&
    one.sensitivityLabelId === other.sensitivityLabelId
  )
}

function obstacleIn(problems: readonly Problem[], mayBeTaken: boolean): DraftObstacle | undefined {
  if (isSendable(problems)) return undefined
  const errors = problems.filter(({ severity }) => severity === 'error')
  const oversize = errors.find(({ rule }) => rule === 'size-over-limit')
  return oversize === undefined
    ? { kind: 'errors', count: errors.length }
    : { kind: 'oversize', problem: oversize, canTry: mayBeTaken && errors.length === 1 }
}
