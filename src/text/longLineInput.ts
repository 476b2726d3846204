import type { Extension } from '@codemirror/state'
import { type EditorView, ViewPlugin } from '@codemirror/view'

/**
 * Typing in a very long line. The editor lets the browser type and then compares the whole line with what it was; in a
 * line of megabytes that is several frames a key, so here the key becomes an edit before the browser types it. What is
 * being composed, corrected or dictated is left to the browser and the editor.
 *
 * Such an edit still has the whole line copied once by the browser's engine. Where that takes longer than a key, keys do not
 * queue up: those that come before the next frame are one edit, in that frame.
 */
export function longLineInput(): Extension {
  return ViewPlugin.define((view) => new KeysOfFrame(view), {
    eventHandlers: {
      beforeinput(event, view) {
        const { data, inputType, isComposing } = event
        if (inputType !== 'insertText' || data === null || isComposing || view.composing) return false
        const { doc, selection } = view.state
        if (doc.lineAt(selection.main.head).length < longLine) return false
        this.take(data)
        event.preventDefault()
        return true
      },
    },
    // Whatever else happens finds all that was typed before it.
    eventObservers: {
      keydown({ key, ctrlKey, metaKey, altKey }) {
        if (key.length !== 1 || ctrlKey || metaKey || altKey) this.write()
      },
      mousedown: writeAll,
      blur: writeAll,
      compositionstart: writeAll,
      copy: writeAll,
      cut: writeAll,
      paste: writeAll,
      drop: writeAll,
    },
  })
}

function writeAll(this: KeysOfFrame): void {
  this.write()
}

/** What is typed within one frame: its first key is an edit at once, the others are one edit when the frame is drawn. */
class KeysOfFrame {
  readonly #view: EditorView
  #waiting = ''
  #frame: number | undefined

  constructor(view: EditorView) {
    this.#view = view
  }

  take(text: string): void {
    this.#waiting += text
    if (this.#frame !== undefined) return
    this.write()
    this.#frame = requestAnimationFrame(() => {
      this.#frame = undefined
      this.write()
    })
  }

  write(): void {
    if (this.#waiting === '') return
    const text = this.#waiting
    this.#waiting = ''
    this.#view.dispatch(this.#view.state.replaceSelection(text), { userEvent: 'input.type', scrollIntoView: true })
  }

  destroy(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
  }
}

const longLine = 20_000
