import { defaultKeymap, insertNewlineKeepIndent } from '@codemirror/commands'
import { searchKeymap } from '@codemirror/search'
import type { Extension } from '@codemirror/state'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { longLineInput } from './longLineInput.ts'
import { longPaste } from './longPaste.ts'
import { selectionLook } from './selectionLook.ts'
import { specialCharacters } from './specialCharacters.ts'
import { textPhrases, textTheme } from './textTheme.ts'

/**
 * How a text is edited. Tab leaves the editor, as everywhere on the page; Mod-Enter belongs to Submit. What is typed is
 * undone with the rest of the draft, by the page.
 */
export function textExtensions(): Extension {
  return [
    // Only "\n" breaks a line, so that every other line ending of an opened draft stays in the text as it is.
    EditorState.lineSeparator.of('\n'),
    // What is pasted or dropped follows the editor instead: Windows ends its lines with "\r\n", which nobody typed.
    EditorView.clipboardInputFilter.of((text) => text.replaceAll(/\r\n?/g, '\n')),
    EditorState.phrases.of(textPhrases),
    selectionLook(),
    longLineInput(),
    longPaste(),
    specialCharacters(),
    keymap.of([
      // The same in text and HTML: a language would indent by what it reads, and every space is sent.
      { key: 'Enter', run: insertNewlineKeepIndent, shift: insertNewlineKeepIndent },
      ...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'),
      ...searchKeymap,
    ]),
    textTheme,
  ]
}
