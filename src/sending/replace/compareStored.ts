import { compareItems, differencesIn, type ItemMembers } from '../../domain/compare/compareItems.ts'
import { inSlices } from '../../ui/inSlices.ts'
import type { Submission } from '../protocol/submission.ts'
import type { StoredItem } from '../stored/readStored.ts'
import type { StoredItems } from '../stored/storedItems.ts'
import { type ReplaceQuestion, replaceQuestion } from './replaceQuestion.ts'

/** What is asked before a stored item is replaced. Another ID that is free is offered where this device never wrote to the item. */
export async function questionBefore(
  item: StoredItem,
  submission: Submission,
  items: Pick<StoredItems, 'lastKnown' | 'lastSeen' | 'lastWrites'>,
): Promise<ReplaceQuestion> {
  const { connectionId, draft } = submission
  const isTaken = (itemId: string) => (items.lastSeen({ connectionId, itemId })?.kind ?? 'missing') !== 'missing'
  const [known, { telling }] = await Promise.all([items.lastKnown(submission), items.lastWrites(submission)])
  return inSlices(replaceQuestion(item, draft, known, telling === undefined ? isTaken : undefined))
}

/** Whether a stored item is what the draft would send. */
export async function isStoredSame({ members }: StoredItem, draft: ItemMembers): Promise<boolean> {
  return differencesIn(await inSlices(compareItems(members, draft))).length === 0
}
