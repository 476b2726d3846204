/** The part of the access list that is loaded when somebody is first looked for, or a name is first known. */
export { EntryConsent } from './EntryConsent.tsx'
export { EntryDoubts } from './EntryDoubts.tsx'
export { PersonSearch } from './PersonSearch.tsx'
