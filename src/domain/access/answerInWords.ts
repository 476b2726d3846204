import { isExternalGroup } from '../acl.ts'
import type { AclEntry } from '../externalItem.ts'
import { firstInWords } from '../listInWords.ts'
import type { EffectiveAccess } from './effectiveAccess.ts'
import { type EntriesCalled, entriesCalled } from './entryCalled.ts'
import { isolatedName } from './nameSigns.ts'
import type { EntryNames } from './whoCanFindIt.ts'

/** Whether somebody finds an item, in sentences: the answer, the entry that decides, and what could not be checked. */
export interface AccessAnswer {
  readonly title: string
  readonly reason: string
  /** Which other entries would decide the same; undefined where none would. */
  readonly also: string | undefined
  readonly unchecked: readonly string[]
}

/** Says an answer about a person in words. */
export function accessAnswerInWords(
  { answer, decidedBy, alsoBy, unchecked }: EffectiveAccess,
  acl: readonly AclEntry[],
  person: string,
  nameOf: EntryNames,
): AccessAnswer {
  const name = isolatedName(person)
  const called = entriesCalled(acl, nameOf)
  const decisive = decidedBy === undefined ? undefined : acl[decidedBy]
  return {
    title: `${titles[answer]}${name}${answer === 'yes' ? ' can find it' : answer === 'no' ? ' cannot find it' : ' may find it or not'}`,
    reason:
      decisive === undefined || decidedBy === undefined
        ? answer === 'no'
          ? `No entry lets ${name} find it.`
          : 'It depends on what could not be checked.'
        : whyDecided(decisive, called.entryFirst(decidedBy), name),
    also: alsoBy.length === 0 ? undefined : alsoInWords(answer, alsoBy, called),
    unchecked: unchecked.flatMap((index) => {
      const entry = acl[index]
      return entry === undefined ? [] : [`${called.entryFirst(index)}: ${whyUnchecked(entry)}`]
    }),
  }
}

function whyDecided({ type, accessType }: AclEntry, called: string, name: string): string {
  const isOwn = type === 'user'
  const begins = isOwn ? `${name} has an entry of their own that` : called
  const whom = isOwn ? 'them' : name
  return accessType === 'grant'
    ? `${begins} lets ${whom} find it (grant), and nothing denies it.`
    : `${begins} keeps ${whom} out (deny). That wins over every grant.`
}

function alsoInWords(answer: EffectiveAccess['answer'], alsoBy: readonly number[], called: EntriesCalled): string {
  const others = alsoBy.slice(0, mostNamed).map(called.subject)
  const named = firstInWords(others, alsoBy.length)
  return answer === 'yes' ? `${named} would let them in too.` : `${named} would keep them out too.`
}

/** A sentence that names more is not read to its end. */
const mostNamed = 3

const titles: Record<EffectiveAccess['answer'], string> = { yes: 'Yes: ', no: 'No: ', notCertain: 'Not certain: ' }

// https://learn.microsoft.com/graph/api/resources/externalconnectors-externalgroup
function whyUnchecked(entry: AclEntry): string {
  if (isExternalGroup(entry)) return 'Graph does not show who is a member of a connector’s own group.'
  switch (entry.type) {
    case 'everyone':
      return 'it names another tenant.'
    case 'everyoneExceptGuests':
      return 'the directory does not say whether this account is a guest.'
    case 'user':
    case 'group':
    case 'externalGroup':
      return 'its members could not be read.'
  }
}
