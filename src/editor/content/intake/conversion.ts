import type { ContentType } from '../../../domain/itemDraft.ts'
import { cleanHtml } from '../cleaning/cleanHtml.ts'
import { readText } from '../cleaning/readText.ts'
import { writeHtml } from '../cleaning/writeHtml.ts'
import { writeText } from '../cleaning/writeText.ts'

/** A document as the text of the content, and what went on the way, in words. */
export interface Conversion {
  readonly text: string
  readonly removed: string
}

/** Turns a whole document into content of a type: clean HTML, or tidy text. */
export function convertDocument(html: string, type: ContentType): Conversion {
  const { blocks, removed } = cleanHtml(html)
  return { text: type === 'html' ? writeHtml(blocks) : writeText(blocks), removed }
}

/** Turns a whole content into the other type: a plain text into HTML, HTML into tidy text. */
export function convertContent(content: string, type: ContentType): Conversion {
  return type === 'html' ? { text: writeHtml(readText(content)), removed: '' } : convertDocument(content, 'text')
}

/** What was copied, as HTML between the texts that stand around it. */
export function convertAmong(before: string, html: string, after: string): Conversion {
  const { text, removed } =
    before.trim() + after.trim() === '' ? convertClip(html, 'html') : convertDocument(html, 'html')
  const [start, end] = [before, after].map((around) =>
    around.trim() === '' ? '' : convertContent(around, 'html').text,
  )
  return { text: [start, text, end].filter(Boolean).join('\n'), removed }
}

/** Turns what was copied into content. A few words of a paragraph go into a line, so they are no paragraph of their own. */
export function convertClip(html: string, type: ContentType): Conversion {
  const { text, removed } = convertDocument(html, type)
  const inLine = /^<p>(.*)<\/p>$/.exec(text)?.[1]
  return { text: type === 'html' && inLine !== undefined ? inLine : text, removed }
}
