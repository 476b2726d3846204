import type { Extension } from '@codemirror/state'
import { type EditorView, ViewPlugin } from '@codemirror/view'

/**
 * Typing in a very long line. The editor lets the browser type and then compares the whole line with what it was; in a
 * line of megabytes that is several frames a key, so here the key becomes an edit before the browser types it. What is
 * being composed, corrected or dictated is left to the browser and the editor.
 *
 * Such an edit still has the whole line copied once by the browser's engine. Where that takes longer than a key, keys do not
 * queue up: those that come before the next frame are one edit, in that frame, and those that are late already are one edit
 * once the browser has handed over all of them.
 */
export function longLineInput(): Extension {
  return ViewPlugin.define((view) => new KeysOfFrame(view), {
    eventHandlers: {
      beforeinput(event, view) {
        const { data, inputType, isComposing } = event
        if (inputType !== 'insertText' || data === null || isComposing || view.composing) return false
        const { doc, selection } = view.state
        if (doc.lineAt(selection.main.head).length < longLine) return false
        this.take(data, performance.now() - event.timeStamp > late)
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

/** What is typed within one frame: its first key is an edit at once unless it is late, the others are one edit when it is drawn. */
class KeysOfFrame {
  readonly #view: EditorView
  #waiting = ''
  #cancel: (() => void) | undefined

  constructor(view: EditorView) {
    this.#view = view
  }

  take(text: string, isLate: boolean): void {
    this.#waiting += text
    if (this.#cancel !== undefined) return
    const end = () => {
      this.#cancel = undefined
      this.write()
    }
    if (isLate) {
      // Keys that wait come before what a timer wants.
      const timer = setTimeout(end)
      this.#cancel = () => clearTimeout(timer)
      return
    }
    this.write()
    const frame = requestAnimationFrame(end)
    this.#cancel = () => cancelAnimationFrame(frame)
  }

  write(): void {
    if (this.#waiting === '') return
    const text = this.#waiting
    this.#waiting = ''
    this.#view.dispatch(this.#view.state.replaceSelection(text), { userEvent: 'input.type', scrollIntoView: true })
  }

  destroy(): void {
    this.#cancel?.()
  }
}

const longLine = 20_000
/** In ms: more than a frame and a half after it was pressed, a key has waited for the one before. */
const late = 30
