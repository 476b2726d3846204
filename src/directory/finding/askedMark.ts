import { storedText, tabStorage } from '../../ui/storedValue.ts'

/** What was looked for when this tab was left for the consent page of the directory: whoever comes back goes on with it. */
export const askedMark = storedText('external-item-editor.directory-asked', tabStorage)
