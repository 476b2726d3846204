/** The part of the form that is loaded when somebody comes to the access list, or there are entries. */
export { AccessActions } from './AccessActions.tsx'
export { accessMenu } from './accessMenu.ts'
export { askedList } from './askedList.ts'
export { EntryList } from './EntryList.tsx'
export { addEntry } from './editEntry.ts'
