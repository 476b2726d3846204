import { compareItems, differencesIn, type ItemMembers } from '../domain/compare/compareItems.ts'
import { inSlices } from '../ui/inSlices.ts'

/** Whether what is stored is what was sent. */
export async function isAsSent(stored: ItemMembers, sent: ItemMembers): Promise<boolean> {
  return differencesIn(await inSlices(compareItems(stored, sent))).length === 0
}
