import { jsonLanguage } from '@codemirror/lang-json'
import { syntaxHighlighting } from '@codemirror/language'
import { Compartment, EditorState, type Extension, type Text } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/** JSON in the colors of the preview, as long as the text is short enough to be read on at each key. */
export function jsonColors(doc: Text): Extension {
  return [
    colors.of(colorsFor(doc)),
    EditorState.transactionExtender.of(({ startState, newDoc }) => {
      const wanted = colorsFor(newDoc)
      return colors.get(startState) === wanted ? null : { effects: colors.reconfigure(wanted) }
    }),
    theme,
  ]
}

function colorsFor(doc: Text): Extension {
  return doc.length > longestColored ? none : colored
}

/** In UTF-16 code units. JSON is read on in slices that are felt while typing when there are more of them than a few. */
const longestColored = 300_000

const colors = new Compartment()
const none: Extension = []

// By the names of the tags of a highlighter: https://lezer.codemirror.net/docs/ref/#highlight.tags
const classNames: ReadonlyMap<string, string> = new Map([
  ['propertyName', 'cm-json-key'],
  ['string', 'cm-json-string'],
  ['number', 'cm-json-number'],
  ['bool', 'cm-json-number'],
  ['null', 'cm-json-number'],
])

const colored: Extension = [
  jsonLanguage,
  syntaxHighlighting({
    style: (tags) =>
      tags.map((tag) => classNames.get(String(tag).replace(/\(.*/, ''))).find((each) => each !== undefined) ?? null,
  }),
]

const theme = EditorView.theme({
  '.cm-json-key': { color: 'var(--colorBrandForeground1)' },
  '.cm-json-string': { color: 'var(--colorPaletteDarkOrangeForeground1)' },
  '.cm-json-number': { color: 'var(--colorPaletteGreenForeground1)' },
})
