import { storedText, tabStorage } from '../../ui/storedValue.ts'

const stored = storedText('external-item-editor.started-writing', tabStorage)

/** Whether the item is written from the start card on, step by step: then its ID is suggested without a press. */
export const startedWriting = {
  isSet: () => stored.read() !== undefined,
  set: () => void stored.write('yes'),
} as const
