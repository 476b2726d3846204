import { accessAnswerInWords } from '../domain/access/answerInWords.ts'
import { entriesToSee } from '../domain/access/entryCalled.ts'
import { letsInNobody } from '../domain/access/letsInNobody.ts'
import { whoCanFindIt } from '../domain/access/whoCanFindIt.ts'
import { whyNotLetIn } from '../domain/access/whyNotLetIn.ts'
import { aclEntryOf } from '../domain/acl.ts'
import { capitalized } from '../domain/capitalized.ts'
import type { Observed } from '../domain/doctor/doctorFacts.ts'
import type { AclEntry } from '../domain/externalItem.ts'
import type { AclEntryDraft } from '../domain/itemDraft.ts'
import type { AccessFact } from '../domain/search/ladderFacts.ts'
import { tryPerson } from '../editor/access/trial/personTrial.ts'
import type { GraphError } from '../graph/graphError.ts'
import { readMe } from '../graph/me.ts'
import { failedCall } from './failedCall.ts'
import type { ObservingPorts } from './observation.ts'

/** Whether whoever is signed in is in an access list, and why that could not be found out. */
export interface AccessTold {
  readonly fact: Observed<AccessFact>
  readonly error: GraphError | undefined
}

/** Finds out whether the person who asks is in the access list of a stored item. */
export async function findOutAccess(
  { client, apiVersion, tenantId, nameOf }: Pick<ObservingPorts, 'client' | 'apiVersion' | 'tenantId' | 'nameOf'>,
  acl: readonly AclEntryDraft[],
  signal: AbortSignal,
): Promise<AccessTold> {
  const reading = await readMe(client, signal)
  if (reading.kind === 'error') {
    return { fact: failedCall(reading.error, 'reading who is a member'), error: reading.error }
  }
  const { id, name, isGuest } = reading.value
  const entries = acl.map((entry) => aclEntryOf(entry, apiVersion))
  const person = { kind: 'user', id, displayName: name, isGuest } as const
  const { access, groups, error } = await tryPerson(client, entries, person, tenantId, signal)
  const groupName = (groupId: string) => groups.find((group) => group.id === groupId.toLowerCase())?.displayName
  const whom = (entry: AclEntry) =>
    nameOf(entry) ?? (entry.type === 'user' && entry.value.toLowerCase() === id ? name : groupName(entry.value))
  const { reason, unchecked } = accessAnswerInWords(access, entries, name, whom)
  const notLetIn = whyNotLetIn(access, entries, name, whom).map((each) => `${capitalized(each)}.`)
  const says = [reason, ...notLetIn, ...unchecked].join(' ')
  const fault = letsInNobody(entries) ? 'nobody' : access.decidedBy === undefined ? undefined : 'denied'
  return {
    fact: {
      kind: 'ok',
      value: {
        answer: access.answer,
        reason: says,
        fault: access.answer === 'no' ? fault : undefined,
        who: `${whoCanFindIt(entries, whom)}.`,
        entries: entriesToSee(access, entries, whom),
      },
    },
    error,
  }
}
