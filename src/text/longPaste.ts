import { type Extension, Prec, Text } from '@codemirror/state'
import { type EditorView, ViewPlugin } from '@codemirror/view'
import { finished } from '../domain/steps.ts'
import { inSlices } from '../ui/inSlices.ts'
import { documentInSteps } from './documentInSteps.ts'

/**
 * Pastes of megabytes with many lines: the editor would make a document of them in the task of the paste. Here that goes in
 * slices, and the edit follows. Whatever else happens before finds the whole paste there already.
 */
export function longPaste(): Extension {
  const plugin = ViewPlugin.define((view) => new ComingPaste(view), {
    eventHandlers: {
      paste({ clipboardData }, view) {
        const text = clipboardData?.getData('text/plain') ?? ''
        // One line is made quickly, and may be one that was copied whole, for which the editor has a rule.
        if (text.length < long || view.state.readOnly || !text.includes('\n')) return false
        this.take(text)
        return true
      },
    },
    eventObservers: {
      keydown: finishNow,
      beforeinput: finishNow,
      compositionstart: finishNow,
      mousedown: finishNow,
      blur: finishNow,
      copy: finishNow,
      cut: finishNow,
      paste: finishNow,
      drop: finishNow,
    },
  })
  // Formatted text is taken by others first.
  return Prec.low(plugin)
}

/** In UTF-16 code units. A shorter text is a document within a frame. */
const long = 500_000

function finishNow(this: ComingPaste): void {
  this.finish()
}

interface Coming {
  readonly steps: Generator<undefined, void>
  readonly abort: AbortController
  text: Text | undefined
}

class ComingPaste {
  readonly #view: EditorView
  #coming: Coming | undefined
  readonly #leave = () => this.finish()

  constructor(view: EditorView) {
    this.#view = view
    // Before those who put away what the text has when the page goes.
    window.addEventListener('pagehide', this.#leave, { capture: true })
  }

  take(pasted: string): void {
    const coming: Coming = { steps: make(), abort: new AbortController(), text: undefined }
    function* make(): Generator<undefined, void> {
      coming.text = yield* documentInSteps(pasted, true)
    }
    this.#coming = coming
    inSlices(coming.steps, { signal: coming.abort.signal }).then(
      () => this.finish(),
      () => undefined,
    )
  }

  /** Ends at once what would come in slices. */
  finish(): void {
    const coming = this.#coming
    if (coming === undefined) return
    this.#coming = undefined
    coming.abort.abort()
    finished(coming.steps)
    const change = this.#view.state.replaceSelection(coming.text ?? Text.empty)
    this.#view.dispatch(change, { userEvent: 'input.paste', scrollIntoView: true })
  }

  destroy(): void {
    this.#coming?.abort.abort()
    this.#coming = undefined
    window.removeEventListener('pagehide', this.#leave, { capture: true })
  }
}
