import type { ItemDraft } from '../domain/itemDraft.ts'
import { brokenText } from '../domain/json/brokenText.ts'
import type { ReadContext } from '../domain/readDraft.ts'
import type { PayloadReading } from '../domain/readPayload/readPayload.ts'
import type { Live } from '../ui/live.ts'

/** Where the payload as text stands to the form. */
export type JsonEditorStatus =
  /** The form has what the text says. */
  | { readonly kind: 'in form' }
  /** The text was typed in, and is read at the next pause. */
  | { readonly kind: 'typing' }
  /** The form waits, because the text is no JSON or no item. */
  | Exclude<PayloadReading, { kind: 'item' }>

/** What there is to know about the payload as text. */
export interface JsonEditorState {
  readonly status: JsonEditorStatus
  /** The last reading that was an item. */
  readonly reading: Extract<PayloadReading, { kind: 'item' }>
  /** True when the form was changed elsewhere and the text, which was edited, does not show it. */
  readonly isBehind: boolean
}

/** The form that a payload as text belongs to. */
export interface EditedForm {
  readonly draft: Live<ItemDraft>
  /** Replaces what differs, as one step that can be undone. */
  readonly change: (draft: ItemDraft, what: string) => void
  readonly context: () => ReadContext
}

/** Why the form waits for the text, as a sentence; undefined while it does not. */
export function waitingText(status: JsonEditorStatus): string | undefined {
  switch (status.kind) {
    case 'in form':
    case 'typing':
      return undefined
    case 'broken':
      return `The form waits. ${brokenText(status)}`
    case 'not an item':
      return `The form waits. ${status.why}`
  }
}
