import { compareItems, differencesIn } from '../../../domain/compare/compareItems.ts'
import { finished } from '../../../domain/steps.ts'
import type { GraphClient } from '../../../graph/graphClient.ts'
import { putItem } from '../../../graph/items.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import { replaceQuestion } from '../../replace/replaceQuestion.ts'
import { readStored } from '../../stored/readStored.ts'
import type { SendingPorts } from '../sendSafely.ts'

/** The real parts over this client and ledger, without a page: online, in no hurry, and with nobody to ask yet. */
export function realPorts(
  client: GraphClient,
  ledger: Pick<Ledger, 'begin' | 'closeRow'>,
): Omit<SendingPorts, 'ask' | 'isFailureWanted'> {
  const nothing = () => undefined
  return {
    isOnline: () => true,
    readStored: (address, signal) => readStored(client, address, { schema: undefined, signal }),
    storedItems: { beginWrite: () => ({ saved: nothing, deleted: nothing, refused: nothing }) },
    compare: ({ item }, { draft }) => Promise.resolve(finished(replaceQuestion(item, draft, undefined, () => false))),
    isSame: ({ item }, { draft }) =>
      Promise.resolve(differencesIn(finished(compareItems(item.members, draft))).length === 0),
    beginRow: async (entry, body) => {
      const row = await ledger.begin({ ...entry, owner: 'adele' }, body)
      return (ending) => ledger.closeRow(row, ending)
    },
    put: (each, signal, body) => putItem(client, { ...each, body, signal }),
    patience: { random: () => 0 },
  }
}
