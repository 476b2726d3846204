import { useState } from 'react'
import { isRecord } from '../../domain/isRecord.ts'
import { storedJson, tabStorage } from '../../ui/storedValue.ts'

/**
 * The error from elsewhere that is being explained. Its texts are in the memory of this page and nowhere else, but for the way to a
 * sign-in page and back.
 */
export interface Explaining {
  readonly isOpen: boolean
  readonly text: string
  readonly setText: (text: string) => void
  /** The payload that the error is about, as far as it was pasted. */
  readonly payload: string
  readonly setPayload: (payload: string) => void
  /** The text was pasted, and taken for an error: it can be imported instead. */
  readonly isFromImport: boolean
  /** The mistake that the editor itself put into the payload, as long as that is the one here. */
  readonly planted: PlantedPayload | undefined
  /** Opens it, with a text where there is one, and what was sent on purpose to get that. */
  readonly start: (text?: string, isFromImport?: boolean, planted?: PlantedPayload) => void
  /** Keeps these texts, which are without secrets, while the tab is at a sign-in page. */
  readonly keep: (text: string, payload: string) => void
  /** Lets it go to come back to it: the user looks at a field. */
  readonly leave: () => void
  /** Lets it go for good. Nothing happens where it was left before. */
  readonly close: () => void
}

/** A payload that was sent with a mistake on purpose, and what that is, as a part of a sentence. */
export interface PlantedPayload {
  readonly payload: string
  readonly what: string
}

/** Holds what is being explained, from opening to closing. */
export function useExplaining(): Explaining {
  const [{ isOpen, text, payload, isFromImport, planted }, set] = useState<State>(() => kept.read() ?? closed)
  // Back from there the page is made twice: it is kept until something is done with it.
  const change = (next: (now: State) => State) => {
    kept.remove()
    set(next)
  }
  return {
    isOpen,
    text,
    setText: (next) => change((now) => ({ ...now, isOpen: true, text: next })),
    payload,
    setPayload: (next) => change((now) => ({ ...now, isOpen: true, payload: next })),
    isFromImport,
    planted: planted?.payload === payload ? planted : undefined,
    start: (next, isPasted = false, sent) =>
      change((now) => ({
        ...now,
        isOpen: true,
        text: next ?? now.text,
        isFromImport: isPasted,
        ...(sent && { planted: sent, payload: sent.payload }),
      })),
    keep: (error, rejected) => void kept.write({ ...closed, isOpen: true, text: error, payload: rejected }),
    leave: () => change((now) => ({ ...now, isOpen: false })),
    close: () => change((now) => (now.isOpen ? closed : now)),
  }
}

type State = Pick<Explaining, 'isOpen' | 'text' | 'payload' | 'isFromImport' | 'planted'>

const closed: State = { isOpen: false, text: '', payload: '', isFromImport: false, planted: undefined }

const kept = storedJson(
  'external-item-editor.explaining',
  (json) =>
    isRecord(json) && typeof json['text'] === 'string' && typeof json['payload'] === 'string'
      ? { ...closed, isOpen: true, text: json['text'], payload: json['payload'] }
      : undefined,
  tabStorage,
)
