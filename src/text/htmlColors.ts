import { htmlLanguage } from '@codemirror/lang-html'
import { syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/**
 * HTML with its tags, attributes, references and comments in colors. It only colors: nothing is completed, closed or
 * indented, because the text is sent as it was typed.
 */
export function htmlColors(): Extension {
  return [
    htmlLanguage,
    syntaxHighlighting({
      style: (tags) => tags.map((tag) => classNames.get(String(tag))).find((each) => each !== undefined) ?? null,
    }),
    theme,
  ]
}

// By the names of the tags of a highlighter: https://lezer.codemirror.net/docs/ref/#highlight.tags
const classNames: ReadonlyMap<string, string> = new Map([
  ['angleBracket', 'cm-html-tag'],
  ['tagName', 'cm-html-tag'],
  ['attributeName', 'cm-html-attribute'],
  ['definitionOperator', 'cm-html-attribute'],
  ['attributeValue', 'cm-html-value'],
  ['character', 'cm-html-reference'],
  ['blockComment', 'cm-html-comment'],
  ['processingInstruction', 'cm-html-comment'],
  ['documentMeta', 'cm-html-comment'],
])

const theme = EditorView.theme({
  '.cm-html-tag': { color: 'var(--colorBrandForegroundLink)' },
  '.cm-html-attribute': { color: 'var(--colorPaletteBerryForeground1)' },
  '.cm-html-value': { color: 'var(--colorPaletteGreenForeground1)' },
  '.cm-html-reference': { color: 'var(--colorPaletteDarkOrangeForeground1)' },
  '.cm-html-comment': { color: 'var(--colorNeutralForeground3)', fontStyle: 'italic' },
})
