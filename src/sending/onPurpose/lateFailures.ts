// The failures of the sandbox and what is said once one is chosen: none is there without the others, so they are one file.
export { ArmedFailure } from './ArmedFailure.tsx'
export { failureEntries } from './failureEntries.ts'
export { PlantingNote } from './PlantingNote.tsx'
