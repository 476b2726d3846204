import type { PropertyDraft } from '../itemDraft.ts'
import { firstInWords } from '../listInWords.ts'
import type { TextRope } from '../rope/textRope.ts'
import type { Change, ComparedMember } from './compareItems.ts'
import { memberTitle, readableRopes } from './memberText.ts'
import type { SayInstant } from './valueInWords.ts'

/**
 * What differs between two items, in a line: "Changed: priority 1 → 2 and content. Removed: url." Short values of properties are
 * said, of all else only what it is called. Empty where nothing differs.
 */
export function changesInWords(differences: readonly ComparedMember[], say: SayInstant): string {
  return groups
    .flatMap(({ change, title }) => {
      const names = new Set(
        differences.filter((member) => member.change === change).map((member) => shortName(member, say)),
      )
      return names.size === 0 ? [] : [`${title}: ${firstInWords([...names].slice(0, mostNamed), names.size)}.`]
    })
    .join(' ')
}

function shortName(member: ComparedMember, say: SayInstant): string {
  switch (member.kind) {
    case 'entry':
      return 'access'
    case 'content':
      return 'content'
    case 'label':
      return 'sensitivity label'
    case 'property': {
      const { name } = memberTitle(member, () => undefined)
      // Their commas would be taken for those of the line.
      if (isSeveral(member.before) || isSeveral(member.after)) return name
      const ropes = readableRopes(member, say)
      const [before, after] = [shortValue(ropes.before), shortValue(ropes.after)]
      return before === undefined || after === undefined ? name : `${name} ${before} → ${after}`
    }
  }
}

function isSeveral(property: PropertyDraft | undefined): boolean {
  const value = property?.value
  return (value?.kind === 'list' ? value.elements : value?.kind === 'people' ? value.people : []).length > 1
}

/** Of a property on one side; undefined where it is too long for a line, has several lines, or is not there. */
function shortValue(rope: TextRope | undefined): string | undefined {
  if (rope === undefined || rope.length === 0 || rope.length > longestValue) return undefined
  const text = rope.toString()
  return text.trim() === '' || text.includes('\n') ? undefined : text
}

const groups: readonly { readonly change: Exclude<Change, 'same'>; readonly title: string }[] = [
  { change: 'changed', title: 'Changed' },
  { change: 'added', title: 'Added' },
  { change: 'removed', title: 'Removed' },
]

const mostNamed = 5
/** In code units: two of them and a name still make a line. */
const longestValue = 24
