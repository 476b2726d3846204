import { storedText, tabStorage } from '../ui/storedValue.ts'

const stored = storedText('external-item-editor.import-payload', tabStorage)

/**
 * The payload of the last import as it was pasted, in the storage of the tab: what became of it since can still be seen after it was
 * sent, and after a reload. A long one is not kept, since the draft itself needs the room.
 */
export const keptPayload = {
  /** That of this draft; undefined when none is kept, or that of another draft. */
  of(draftId: string): string | undefined {
    const [id, ...lines] = stored.read()?.split('\n') ?? []
    return id === draftId ? lines.join('\n') : undefined
  },
  keep(draftId: string, payload: string | undefined): void {
    if (payload === undefined || payload.length > longest || !stored.write(`${draftId}\n${payload}`)) stored.remove()
  },
}

/** In code units. */
const longest = 200_000
