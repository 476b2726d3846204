// In one file because each of its own would cost the page as much as what is in it.
export { suggestedIdOf } from '../../fixes/suggestedIdOf.ts'
export { ConnectionAgain } from '../id/ConnectionAgain.tsx'
export { SuggestedId } from '../id/SuggestedId.tsx'
export { CollectionLines } from './CollectionLines.tsx'
export { PeopleList } from './PeopleList.tsx'
export { SchemaChanged } from './SchemaChanged.tsx'
export * as schemaWords from './schemaWords.ts'
