import type { EntryNames } from '../../domain/access/whoCanFindIt.ts'
import type { ComparedMember } from '../../domain/compare/compareItems.ts'
import { memberTitle } from '../../domain/compare/memberText.ts'
import { firstInWords } from '../../domain/listInWords.ts'
import type { ReplaceQuestion } from './replaceQuestion.ts'
import { replaceWords } from './words.ts'

type Replacing = Pick<Extract<ReplaceQuestion, { kind: 'stored' }>, 'differences' | 'unchanged'>

/** What replacing a stored item comes to, by names: what changes, what is removed, and that the rest stays. */
export function replacingInWords({ differences, unchanged }: Replacing, nameOf: EntryNames): readonly string[] {
  const removed = differences.filter(({ change }) => change === 'removed')
  const changed = differences.filter((member) => !removed.includes(member))
  const isAll = unchanged !== undefined && (changed.length === 0 || removed.length === 0)
  return [
    ...(changed.length === 0 ? [] : [replaceWords.changes(namesOf(changed, nameOf), isAll)]),
    ...(removed.length === 0 ? [] : [replaceWords.removes(namesOf(removed, nameOf), isAll)]),
    ...(unchanged === 0 ? [] : [unchanged === undefined ? replaceWords.unshown : replaceWords.stays(unchanged)]),
  ]
}

/** Properties and content come one by one; of access entries there may be many, and their names stand below. */
function namesOf(members: readonly ComparedMember[], nameOf: EntryNames): string {
  const entries = members.filter(({ kind }) => kind === 'entry')
  const names = members.flatMap((member) => {
    switch (member.kind) {
      case 'property':
        return memberTitle(member, nameOf).name
      case 'entry':
        if (entries.length === 1) return replaceWords.oneEntry(memberTitle(member, nameOf).name)
        return member === entries[0] ? replaceWords.entries(entries.length) : []
      case 'content':
        return replaceWords.content
      case 'label':
        return replaceWords.label
    }
  })
  return firstInWords(names.slice(0, mostNamed), names.length)
}

const mostNamed = 5
