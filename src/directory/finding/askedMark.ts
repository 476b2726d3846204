import { storedText, tabStorage } from '../../ui/storedValue.ts'

/** That this tab was left for the consent page of the directory: whoever comes back wants to find people. */
export const askedMark = storedText('external-item-editor.directory-asked', tabStorage)
