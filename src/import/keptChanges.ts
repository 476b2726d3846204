import { storedText, tabStorage } from '../ui/storedValue.ts'
import type { ImportChange } from './changesOf.ts'

const stored = storedText('external-item-editor.import-changes', tabStorage)

/**
 * What an import did to a draft, as sentences in the storage of the tab: they can still be read after a sign-in or a reload.
 * Nothing of the text that was imported is in it but what the sentences quote.
 */
export const keptChanges = {
  /** The changes of this draft; undefined when none are kept, or those of another draft. */
  of(draftId: string): readonly ImportChange[] | undefined {
    const [id, ...changes] = stored.read()?.split('\n') ?? []
    if (id !== draftId) return undefined
    return changes.map((line) => ({ text: line.replace(fixMark, ''), isFix: line.startsWith(fixMark) }))
  },
  keep: (draftId: string, changes: readonly ImportChange[]): boolean =>
    stored.write([draftId, ...changes.map(lineOf)].join('\n')),
  forget: stored.remove,
}

function lineOf({ text, isFix }: ImportChange): string {
  return `${isFix ? fixMark : ''}${text.replaceAll('\n', ' ')}`
}

/** No sentence begins with it. */
const fixMark = '\t'
