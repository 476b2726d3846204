import type { ContentDraft } from '../../domain/itemDraft.ts'
import { live } from '../../ui/live.ts'

/** The content that its tools want in place of the one that is there, type and text in one step; until it is taken. */
export const contentWanted = live<ContentDraft | undefined>(undefined)
