import { live } from '../ui/live.ts'
import { storedText, tabStorage } from '../ui/storedValue.ts'

const stored = storedText('external-item-editor.given-ids', tabStorage)

// No ID has a line break.
const ids = live<readonly string[]>(stored.read()?.split('\n') ?? [])

/**
 * The IDs that the editor itself gave to the item in the form. As long as it has one of them, the ID follows the title: also
 * after an undo, which brings an earlier one back.
 */
export const givenIds = {
  get: ids.get,
  subscribe: ids.subscribe,
  add: (id: string) => {
    ids.set([...ids.get(), id].slice(-20))
    stored.write(ids.get().join('\n'))
  },
  /** The item is stored under its ID, or came from elsewhere: from now on the ID stays. */
  forget: () => {
    ids.set([])
    stored.remove()
  },
} as const
