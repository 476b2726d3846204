import { storedText, tabStorage } from '../ui/storedValue.ts'

const stored = storedText('external-item-editor.import-changes', tabStorage)

/**
 * What an import did to a draft, as sentences in the storage of the tab: they can still be read after a sign-in or a reload.
 * Nothing of the text that was imported is in it but what the sentences quote.
 */
export const keptChanges = {
  /** The changes of this draft; undefined when none are kept, or those of another draft. */
  of(draftId: string): readonly string[] | undefined {
    const [id, ...changes] = stored.read()?.split('\n') ?? []
    return id === draftId ? changes : undefined
  },
  keep: (draftId: string, changes: readonly string[]): boolean =>
    stored.write([draftId, ...changes.map((change) => change.replaceAll('\n', ' '))].join('\n')),
  forget: stored.remove,
}
