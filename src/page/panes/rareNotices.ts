// Notices of what has just happened, none of which stands there at first: as one file that loads late.
export { SessionNotice } from '../../account/SessionNotice.tsx'
export { LostPartsNotice } from '../../drafts/session/LostPartsNotice.tsx'
export { ImportedNotice } from '../../import/ImportedNotice.tsx'
export { NewVersionNotice } from '../../offline/NewVersionNotice.tsx'
export { ResumeNotice } from '../../signInReturn/ResumeNotice.tsx'
export { UnsafeLeaveNotice } from '../../signInReturn/UnsafeLeaveNotice.tsx'
export { CloudNotice } from './CloudNotice.tsx'
