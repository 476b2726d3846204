import { defaultKeymap, historyKeymap } from '@codemirror/commands'
import { searchKeymap } from '@codemirror/search'
import type { Extension, Text } from '@codemirror/state'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, highlightSpecialChars, keymap } from '@codemirror/view'
import { placeAttribute } from '../../ui/place.ts'
import { contentPhrases, contentTheme } from './contentTheme.ts'

/** How the content is edited. Tab leaves the editor, as everywhere on the page; Mod-Enter belongs to Submit. */
export function contentExtensions(describedBy: string): Extension {
  return [
    // Only "\n" breaks a line, so that every other line ending of an opened draft stays in the text as it is.
    EditorState.lineSeparator.of('\n'),
    // What is pasted or dropped follows the editor instead: Windows ends its lines with "\r\n", which nobody typed.
    EditorView.clipboardInputFilter.of((text) => text.replaceAll(/\r\n?/g, '\n')),
    EditorState.phrases.of(contentPhrases),
    drawSelection(),
    highlightSpecialChars(),
    keymap.of([...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'), ...historyKeymap, ...searchKeymap]),
    EditorView.contentAttributes.of({
      'aria-label': 'Content',
      'aria-describedby': describedBy,
      [placeAttribute]: '/content/value',
      // Without it axe takes the scrolling box for one that no key reaches.
      tabindex: '0',
    }),
    contentTheme,
  ]
}

/** Wrapping one very long line takes seconds to open and grows with its length, so such a text opens without wrapping. */
export function wrappingFor(doc: Text): Extension {
  for (const line of doc.iterLines()) if (line.length > longestWrappedLine) return []
  return EditorView.lineWrapping
}

const longestWrappedLine = 20_000
