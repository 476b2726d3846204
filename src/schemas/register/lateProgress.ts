// In one file because the form needs both where a registration is followed, and neither where none is.
export { followedOperations } from './followedOperations.ts'
export { SchemaProgressNotice } from './SchemaProgressNotice.tsx'
