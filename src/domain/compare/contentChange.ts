import { inWords } from '../limits.ts'
import { ropeOf, type TextRope } from '../rope/textRope.ts'
import { plainTextOf } from '../search/snippet.ts'
import type { ComparedMember, PresentContent } from './compareItems.ts'

/** What else there is to say of a content that differs. */
export interface ContentChange {
  /** Whoever reads it reads the same. */
  readonly isOnlyHtml: boolean
  /** "3,385 → 174 characters"; undefined where that is the same, or there is one side only. */
  readonly size: string | undefined
}

/** How a content changed, beside its words. */
export function contentChange({ before, after }: Extract<ComparedMember, { kind: 'content' }>): ContentChange {
  if (before === undefined || after === undefined) return { isOnlyHtml: false, size: undefined }
  const [was, is] = [before.text.length, after.text.length]
  return {
    isOnlyHtml: isReadable(before) && isReadable(after) && plainText(before) === plainText(after),
    size: was === is ? undefined : `${inWords(was)} → ${inWords(is)} characters`,
  }
}

/** A content as people read it: HTML without its tags, as far as that takes no time. */
export function readableContent(content: PresentContent): TextRope {
  return isReadable(content) ? ropeOf(plainText(content)) : content.text
}

/** False for HTML that is so long that its tags are left in. */
export function isReadInFull(content: PresentContent): boolean {
  return content.type !== 'html' || isReadable(content)
}

function isReadable({ type, text }: PresentContent): boolean {
  return type === 'html' && text.length <= mostRead
}

function plainText({ text }: PresentContent): string {
  return plainTextOf(text.toString())
}

/** In code units. */
const mostRead = 200_000
