import { marked } from 'marked'

/** The HTML of a Markdown text, as GitHub reads it. */
export function markdownHtml(markdown: string): string {
  return marked.parse(markdown, { async: false, gfm: true })
}
