import type { MembersByGroup } from '../domain/access/readMembers.ts'
import { memoizeByObject } from '../domain/memoizeByObject.ts'
import { type LiveSource, live } from '../ui/live.ts'
import type { Directory } from './directory.ts'

/** What was read of the members of groups since the page was opened; nothing of it is kept on the device. */
export const membersRead = memoizeByObject<Directory, LiveSource<MembersByGroup>>(() => live<MembersByGroup>(new Map()))
