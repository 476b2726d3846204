import { firstInWords } from '../listInWords.ts'
import type { Change, ComparedMember } from './compareItems.ts'
import { memberRope, memberTitle } from './memberText.ts'

/**
 * What differs between two items, in a line: "Changed: priority 1 → 2 and content. Dropped: url." Short values of properties are
 * said, of all else only what it is called. Empty where nothing differs.
 */
export function changesInWords(differences: readonly ComparedMember[]): string {
  return groups
    .flatMap(({ change, title }) => {
      const names = new Set(differences.filter((member) => member.change === change).map(shortName))
      return names.size === 0 ? [] : [`${title}: ${firstInWords([...names].slice(0, mostNamed), names.size)}.`]
    })
    .join(' ')
}

function shortName(member: ComparedMember): string {
  switch (member.kind) {
    case 'entry':
      return 'access'
    case 'content':
      return 'content'
    case 'label':
      return 'sensitivity label'
    case 'property': {
      const { name } = memberTitle(member, () => undefined)
      const [before, after] = [shortValue(member, 'before'), shortValue(member, 'after')]
      return before === undefined || after === undefined ? name : `${name} ${before} → ${after}`
    }
  }
}

/** Of a property on one side; undefined where it is too long for a line, has several lines, or is not there. */
function shortValue(member: ComparedMember, side: 'before' | 'after'): string | undefined {
  const rope = memberRope(member, side)
  if (rope === undefined || rope.length === 0 || rope.length > longestValue) return undefined
  const text = rope.toString()
  return text.trim() === '' || text.includes('\n') ? undefined : text
}

const groups: readonly { readonly change: Exclude<Change, 'same'>; readonly title: string }[] = [
  { change: 'changed', title: 'Changed' },
  { change: 'added', title: 'Added' },
  { change: 'removed', title: 'Dropped' },
]

const mostNamed = 5
/** In code units: two of them and a name still make a line. */
const longestValue = 24
