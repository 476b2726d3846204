import { defaultKeymap, historyKeymap } from '@codemirror/commands'
import { searchKeymap } from '@codemirror/search'
import type { Extension, Text } from '@codemirror/state'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, highlightSpecialChars, keymap } from '@codemirror/view'
import { placeAttribute } from '../../ui/place.ts'

/** How the content is edited. Tab leaves the editor, as everywhere on the page; Mod-Enter belongs to Submit. */
export function contentExtensions(describedBy: string): Extension {
  return [
    // Only "\n" breaks a line, so that every other line ending stays in the text as it is.
    EditorState.lineSeparator.of('\n'),
    drawSelection(),
    highlightSpecialChars(),
    keymap.of([...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'), ...historyKeymap, ...searchKeymap]),
    EditorView.contentAttributes.of({
      'aria-label': 'Content',
      'aria-describedby': describedBy,
      [placeAttribute]: '/content/value',
    }),
    theme,
  ]
}

/** Wrapping one very long line takes seconds to open and grows with its length, so such a text opens without wrapping. */
export function wrappingFor(doc: Text): Extension {
  for (const line of doc.iterLines()) if (line.length > longestWrappedLine) return []
  return EditorView.lineWrapping
}

const longestWrappedLine = 20_000

const theme = EditorView.theme({
  '&': {
    height: '100%',
    color: 'var(--colorNeutralForeground1)',
    backgroundColor: 'var(--colorNeutralBackground1)',
    fontSize: 'var(--fontSizeBase300)',
  },
  '.cm-scroller': { fontFamily: 'var(--fontFamilyMonospace)', lineHeight: 'var(--lineHeightBase300)' },
  '.cm-content': { caretColor: 'var(--colorNeutralForeground1)' },
  '.cm-cursor': { borderLeftColor: 'var(--colorNeutralForeground1)' },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': {
    backgroundColor: 'var(--colorBrandBackground2Hover) !important',
  },
  '.cm-panels': { backgroundColor: 'var(--colorNeutralBackground3)', color: 'var(--colorNeutralForeground1)' },
  '&.cm-focused': { outline: 'none' },
})
