import { z } from 'zod/mini'
import type { DraftHistory, Step } from '../../domain/history/draftHistory.ts'
import { unsharedWeight } from '../../domain/history/unsharedWeight.ts'
import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import { savedDraftSchema } from '../../drafts/store/formats.ts'
import { readSavedDraft, savedDraftOf } from '../../drafts/store/savedDraft.ts'
import { parsedJson } from '../../ui/parsedJson.ts'
import { storedText, tabStorage } from '../../ui/storedValue.ts'

/** Saves the latest steps in the storage of the tab, so that a reload does not take Undo away; none where it is denied. */
export function saveHistory(history: DraftHistory): void {
  const text = historyText(history)
  if (text === undefined) stored.remove()
  else stored.write(text)
}

/** The history that was saved, if it is that of this draft. */
export function savedHistory(draft: ItemDraft): DraftHistory | undefined {
  const text = stored.read()
  return text === undefined ? undefined : readHistory(text, draft)
}

/** The latest steps as text; undefined when there are none, or when the draft is too large to write each step of it. */
export function historyText({ present, unadjusted, past, future }: DraftHistory): string | undefined {
  if (past.length + future.length === 0) return undefined
  const now = textOf(present)
  if (now === undefined) return undefined
  const before = unadjusted && textOf(unadjusted)
  const room = mostText - now.length - (before?.length ?? 0)
  const back = stepTexts(past, room)
  const forth = stepTexts(future, room - sizeOf(back))
  const asStored = before === undefined ? '' : `"unadjusted":${JSON.stringify(before)},`
  return `{"format":1,"present":${JSON.stringify(now)},${asStored}"past":[${back.join()}],"future":[${forth.join()}]}`
}

/** Reads it back; undefined when it is not the history of this draft, or of a format not known here. */
export function readHistory(text: string, draft: ItemDraft): DraftHistory | undefined {
  const saved = historySchema.safeParse(parsedJson(text)).data
  const now = textOf(draft)
  if (saved === undefined || now === undefined) return undefined
  if (saved.present !== now && saved.unadjusted !== now) return undefined
  const [past, future] = [readSteps(saved.past), readSteps(saved.future)]
  return past && future && { present: draft, past, future, typing: undefined }
}

const stored = storedText('external-item-editor.history', tabStorage)
const mostSteps = 20
/** In code units. Most of the room of a tab is for the draft itself, which matters more. */
const mostText = 400_000

/** `place` is the key of one. */
const stepSchema = z.lazy(() => z.object({ what: z.string(), place: z.string(), draft: z.unknown() }))
const historySchema = z.lazy(() =>
  z.object({
    format: z.literal(1),
    present: z.string(),
    unadjusted: z.optional(z.string()),
    past: z.array(stepSchema),
    future: z.array(stepSchema),
  }),
)

/** The same text for the same item, whatever the order in which a schema has its fields; undefined when it is too long. */
function textOf(draft: ItemDraft): string | undefined {
  if (unsharedWeight(draft, emptyDraft) > mostText) return undefined
  const properties = draft.properties.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  // In the order that a draft has that was stored and read: what was typed has its members in any order.
  const { data } = savedDraftSchema.safeParse(savedDraftOf({ ...draft, properties }))
  const text = data && JSON.stringify(data)
  return text === undefined || text.length > mostText ? undefined : text
}

/** The latest steps that fit, as texts. */
function stepTexts(steps: readonly Step[], room: number): readonly string[] {
  const texts: string[] = []
  let left = room
  for (const { draft, what, placeKey } of steps.slice(-mostSteps).toReversed()) {
    if (unsharedWeight(draft, emptyDraft) > mostText) break
    const text = JSON.stringify({ what, place: placeKey, draft: savedDraftOf(draft) })
    left -= text.length
    if (left < 0) break
    texts.unshift(text)
  }
  return texts
}

function sizeOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0)
}

function readSteps(saved: readonly z.infer<typeof stepSchema>[]): readonly Step[] | undefined {
  const steps: Step[] = []
  for (const { what, place, draft: record } of saved) {
    const draft = readSavedDraft(record)
    if (draft === undefined) return undefined
    steps.push({ draft, what, placeKey: place, weight: unsharedWeight(draft, emptyDraft) })
  }
  return steps
}
