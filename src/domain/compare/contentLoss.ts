import type { ComparedMember } from './compareItems.ts'
import { isReadInFull, readableContent } from './contentChange.ts'
import { longestExcerpt } from './memberText.ts'

/** Says that the content loses more than half of itself, or all of it; undefined where it does not. */
export function contentLossInWords(differences: readonly ComparedMember[]): string | undefined {
  const content = differences.find((member) => member.kind === 'content')
  if (content?.before === undefined) return undefined
  const { before, after } = content
  if (after === undefined) return 'The item loses its content'
  const [was, is] = [readableContent(before).length, readableContent(after).length]
  // What is short stands as a whole beside what takes its place.
  if (was <= longestExcerpt || is * 2 >= was) return undefined
  const part = is === 0 ? 'all' : `${Math.floor((1 - is / was) * 100)}%`
  // Of very long HTML the tags are counted, too.
  const ofWhat = isReadInFull(before) && isReadInFull(after) ? 'text' : 'characters'
  return `The content loses ${part} of its ${ofWhat}`
}
