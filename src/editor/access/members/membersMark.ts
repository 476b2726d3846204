import { storedText, tabStorage } from '../../../ui/storedValue.ts'

/** The group whose members this tab was left for, to a consent page: whoever comes back wants to see them. */
export const membersMark = storedText('external-item-editor.members-asked', tabStorage)
