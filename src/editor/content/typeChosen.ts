import type { ContentType } from '../../domain/itemDraft.ts'
import { live } from '../../ui/live.ts'

/** The type that somebody chose for a text that is there already; until what can be done with the text then is offered. */
export const typeChosen = live<ContentType | undefined>(undefined)
