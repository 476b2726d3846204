import { draftText } from '../domain/jsonText/draftText.ts'
import { ElidedTexts } from '../domain/jsonText/elidedTexts.ts'
import { mergeReading } from '../domain/jsonText/mergeReading.ts'
import { withElidedTexts } from '../domain/jsonText/withElidedTexts.ts'
import { prepareDraft } from '../domain/prepareDraft.ts'
import type { PayloadReading } from '../domain/readPayload/readPayload.ts'
import { readPayload } from '../domain/readPayload/readPayload.ts'
import { textInSteps } from '../domain/rope/textInSteps.ts'
import { documentBuilder } from '../text/documentBuilder.ts'
import { inSlices } from '../ui/inSlices.ts'
import type { Live } from '../ui/live.ts'
import { type LiveSource, live } from '../ui/live.ts'
import { JsonDocument } from './jsonDocument.ts'
import type { EditedForm, JsonEditorState } from './jsonEditorState.ts'
import { LatestWork } from './latestWork.ts'
import type { WaitingText } from './waitingTexts.ts'

type ItemReading = Extract<PayloadReading, { kind: 'item' }>

/** Lays the payload of a form out as text to be edited, or goes on with a text that the form waits for. */
export async function openJsonEditor(form: EditedForm, waiting?: WaitingText): Promise<JsonEditor> {
  const elided = new ElidedTexts()
  const derived = await inSlices(draftText(form.draft.get(), form.context().apiVersion, elided))
  if (waiting === undefined) return new JsonEditor(form, elided, derived, await readDerived(form, derived))
  const before = elided.takeOver(waiting.base, waiting.pointers)
  // What an earlier version stored may be none for this one; the text is not lost for that.
  const isItem = (await readOnce(form, before)).kind === 'item'
  const base = isItem ? before : derived
  const editor = new JsonEditor(form, elided, base, await readDerived(form, base))
  await editor.goOnWith(elided.takeOver(waiting.text, waiting.pointers))
  return editor
}

/**
 * The payload as text and the form, kept together: what is typed goes to the form at each pause, when it can be read; what
 * changes in the form goes to the text, unless that was edited and would lose something. Any next key or change leaves off
 * what is being read.
 */
export class JsonEditor {
  readonly state: Live<JsonEditorState>
  /** Another number at each key. */
  readonly typed: Live<number>
  readonly #typedTimes = live(0)
  readonly document: JsonDocument
  readonly #state: LiveSource<JsonEditorState>
  readonly #form: EditedForm
  readonly #elided: ElidedTexts
  /** What the form came to as text when the two were last alike. */
  #derived: string
  /** The reading of the text when the two were last brought together. */
  #base: ItemReading
  #isTyped = false
  #isChangingForm = false
  readonly #work = new LatestWork(pause)
  readonly #unsubscribe: () => void

  constructor(form: EditedForm, elided: ElidedTexts, derived: string, reading: ItemReading) {
    this.#form = form
    this.#elided = elided
    this.#derived = derived
    this.#base = reading
    this.#state = live<JsonEditorState>({ status: { kind: 'in form' }, reading, isBehind: false })
    this.state = this.#state
    this.typed = this.#typedTimes
    this.document = new JsonDocument(derived, elided, () => this.#typed())
    this.#unsubscribe = form.draft.subscribe(() => this.#isChangingForm || this.hearForm())
  }

  /** Reads what was typed now, without waiting for a pause. Resolves when text and form are together, or the form waits. */
  settle(): Promise<void> {
    return this.#work.now((signal) => this.#bringTogether(signal))
  }

  /** How long what is to be put away is, in UTF-16 code units; undefined while the form has all that the text says. */
  waitingLength(): number | undefined {
    if (this.#state.get().status.kind === 'in form') return undefined
    return this.document.doc.length + this.#derived.length
  }

  /** What is to be put away; undefined while the form has all that the text says. It may be left off at each step. */
  *toPutAway(): Generator<undefined, Omit<WaitingText, 'turn'> | undefined> {
    if (this.waitingLength() === undefined) return undefined
    const rest = { base: this.#derived, pointers: this.#elided.pointers }
    return { text: yield* textInSteps(this.document.doc), ...rest }
  }

  /** Puts a text here as if it was typed. */
  async goOnWith(text: string): Promise<void> {
    await inSlices(this.document.replace(text, true))
    this.#typed()
    await this.settle()
  }

  /** The form, or what it is read with, has changed. */
  hearForm(): void {
    this.#later()
  }

  /** Shows what the form has, in place of the text. Going back in the editor brings the text back. */
  showForm(): Promise<void> {
    return this.#work.now(async (signal) => {
      const derived = await this.#deriveText(signal)
      await this.#follow(derived, signal, true)
    })
  }

  close(): void {
    this.#work.leaveOff()
    this.#unsubscribe()
    this.document.hide()
  }

  #typed(): void {
    this.#isTyped = true
    this.#typedTimes.set(this.#typedTimes.get() + 1)
    if (this.#state.get().status.kind !== 'typing') this.#set({ status: { kind: 'typing' } })
    this.#later()
  }

  #later(): void {
    this.#work.later((signal) => this.#bringTogether(signal))
  }

  #bringTogether(signal: AbortSignal): Promise<void> {
    return this.#isTyped ? this.#readText(signal) : this.#readForm(signal)
  }

  async #readText(signal: AbortSignal): Promise<void> {
    const { schema } = this.#form.context()
    const source = await inSlices(textInSteps(this.document.doc), { signal })
    const derived = await this.#deriveText(signal)
    if (derived !== this.#derived) this.#set({ isBehind: true })
    const reading = await inSlices(readPayload(source, { schema, startRope: documentBuilder }), { signal })
    if (reading.kind !== 'item') return this.#set({ status: reading })
    await this.#changeForm(reading, signal)
    this.#base = reading
    this.#isTyped = false
    if (!this.#state.get().isBehind) this.#derived = await this.#deriveText(signal)
    this.#set({ status: { kind: 'in form' }, reading })
  }

  async #changeForm(reading: ItemReading, signal: AbortSignal): Promise<void> {
    const context = this.#form.context()
    const draft = this.#form.draft.get()
    const [before, after] = [this.#base, reading].map((each) => withElidedTexts(each, this.#elided))
    if (before === undefined || after === undefined) return
    const next = await inSlices(mergeReading(draft, before, after, context.schema), { signal })
    if (next === draft) return
    // So that the form finds all of it read and printed.
    await inSlices(prepareDraft(next, context), { signal })
    this.#isChangingForm = true
    try {
      this.#form.change(next, 'JSON edit')
    } finally {
      this.#isChangingForm = false
    }
  }

  async #readForm(signal: AbortSignal): Promise<void> {
    const derived = await this.#deriveText(signal)
    const { isBehind, reading } = this.#state.get()
    const isAsDerived =
      this.document.doc.length === this.#derived.length && this.document.doc.toString() === this.#derived
    // Text that the form has no place for would be lost.
    const losesNothing = reading.repairs.length === 0 && reading.notes.every(({ kind }) => kind !== 'left out')
    if (derived === this.#derived) this.#set({ isBehind: false })
    else if (!isBehind && (isAsDerived || losesNothing)) return this.#follow(derived, signal, false)
    else this.#set({ isBehind: true })
    if (isAsDerived) await inSlices(this.document.replace(derived, false), { signal })
  }

  async #follow(derived: string, signal: AbortSignal, canBeUndone: boolean): Promise<void> {
    const reading = await readDerived(this.#form, derived, signal)
    await inSlices(this.document.replace(derived, canBeUndone), { signal })
    this.#derived = derived
    this.#base = reading
    this.#isTyped = false
    this.#set({ status: { kind: 'in form' }, reading, isBehind: false })
  }

  #deriveText(signal: AbortSignal): Promise<string> {
    return inSlices(draftText(this.#form.draft.get(), this.#form.context().apiVersion, this.#elided), { signal })
  }

  #set(change: Partial<JsonEditorState>): void {
    this.#state.set({ ...this.#state.get(), ...change })
  }
}

/** How long nobody types before the text is read, in milliseconds. */
const pause = 300

function readOnce(form: EditedForm, text: string, signal?: AbortSignal): Promise<PayloadReading> {
  const steps = readPayload(text, { schema: form.context().schema, startRope: documentBuilder })
  return inSlices(steps, signal === undefined ? {} : { signal })
}

async function readDerived(form: EditedForm, derived: string, signal?: AbortSignal): Promise<ItemReading> {
  const reading = await readOnce(form, derived, signal)
  if (reading.kind !== 'item') throw new Error('The payload of a draft is always an item.')
  return reading
}
