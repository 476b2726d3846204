import { finished } from '../domain/steps.ts'
import { inSlices } from '../ui/inSlices.ts'
import type { DeviceTexts } from './deviceTexts.ts'
import type { JsonEditor } from './jsonEditor.ts'
import { markWaiting, mayWait } from './waitingMark.ts'
import { mostWaiting, type WaitingTexts } from './waitingTexts.ts'

/** Where a text is kept that its form waits for. */
export interface KeptTexts {
  /** Fast, and gone with the tab: for a page that is left. */
  readonly tab: WaitingTexts
  /** Slower, and for good. */
  readonly device: DeviceTexts
}

/** The draft that the form of a text is. */
export interface DraftOfText {
  readonly id: string
  /**
   * Sees to it that the draft is stored, though nothing may be in its form yet: its text has nowhere else to belong. False
   * where nothing may be kept any more, because everything on this device was forgotten.
   */
  readonly hold: (id: string) => boolean
  /** Saves what the form has; answers whether it is stored. */
  readonly save: () => Promise<boolean>
}

/**
 * Keeps what the text has and the form has not, while it is typed and while it is broken, until the form has it and the
 * draft is stored. Answers what ends that.
 */
export function keepWaiting(editor: JsonEditor, draft: DraftOfText, { tab, device }: KeptTexts, turn = 0): () => void {
  let next = turn
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing = Promise.resolve()

  function putAwayInTab(): void {
    const length = editor.waitingLength()
    if (length === undefined || !draft.hold(draft.id)) return
    // What is too long for the tab is only on the device.
    const waiting = length > mostWaiting ? undefined : finished(editor.toPutAway())
    if (waiting === undefined) tab.remove(draft.id)
    else tab.write(draft.id, { ...waiting, turn: ++next })
  }

  // One after another, so that an older text never lands on a newer one.
  function putAway(): void {
    clearTimeout(timer)
    timer = undefined
    writing = writing.then(putAwayOnDevice).catch(() => undefined)
  }

  async function putAwayOnDevice(): Promise<void> {
    const waiting = await inSlices(editor.toPutAway())
    if (waiting === undefined) return forget()
    if (!draft.hold(draft.id)) return
    await device.write(draft.id, { ...waiting, turn: ++next })
    if (draft.hold(draft.id)) markWaiting(draft.id, true)
  }

  async function forget(): Promise<void> {
    if (!mayWait(draft.id)) return
    // A text that the form took is not in the store of drafts before it is saved.
    if (!(await draft.save()) || !isInForm()) return
    tab.remove(draft.id)
    await device.remove(draft.id)
    markWaiting(draft.id, false)
  }

  function isInForm(): boolean {
    return editor.state.get().status.kind === 'in form'
  }

  function hear(): void {
    if (editor.state.get().status.kind === 'typing') return
    putAwayInTab()
    putAway()
  }

  hear()
  const unsubscribe = editor.state.subscribe(hear)
  const unhear = editor.typed.subscribe(() => {
    timer ??= setTimeout(putAway, pauseMilliseconds)
  })
  window.addEventListener('pagehide', putAwayInTab)
  return () => {
    window.removeEventListener('pagehide', putAwayInTab)
    unhear()
    unsubscribe()
    putAwayInTab()
    putAway()
  }
}

/** How old what is on the device may be while somebody types. */
const pauseMilliseconds = 200
