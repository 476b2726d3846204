import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { Clip } from './formattedClip.ts'

/** Who takes what comes in. */
interface IncomingListeners {
  /** True when what was copied is taken; otherwise its plain text is pasted by the editor. */
  readonly onPaste: (clip: Clip) => boolean
  readonly onFile: (file: File) => void
}

/** What is pasted into a text and dropped on it, where that is more than plain text. */
export function incomingEvents({ onPaste, onFile }: IncomingListeners): Extension {
  const light = (view: EditorView, isOver: boolean) => view.scrollDOM.classList.toggle('cm-dropping', isOver)
  return [
    EditorView.domEventHandlers({
      paste: ({ clipboardData }) => {
        if (clipboardData === null) return false
        // Windows ends its lines with "\r\n", which nobody typed.
        const plain = clipboardData.getData('text/plain').replaceAll(/\r\n?/g, '\n')
        const clip = { html: clipboardData.getData('text/html'), plain }
        // Word puts a picture of what was copied beside its text.
        const file = clip.html === '' && clip.plain === '' ? clipboardData.files[0] : undefined
        if (file === undefined) return onPaste(clip)
        onFile(file)
        return true
      },
      dragover: ({ dataTransfer }, view) => {
        const isFile = dataTransfer?.types.includes('Files') === true
        if (isFile) light(view, true)
        return isFile
      },
      dragleave: (_event, view) => {
        light(view, false)
      },
      drop: ({ dataTransfer }, view) => {
        light(view, false)
        const file = dataTransfer?.files[0]
        if (file === undefined) return false
        onFile(file)
        return true
      },
    }),
    EditorView.theme({
      '.cm-dropping': { outline: '2px dashed var(--colorCompoundBrandStroke)', outlineOffset: '-4px' },
    }),
  ]
}
