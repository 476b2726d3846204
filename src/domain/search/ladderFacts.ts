import type { EntryToSee } from '../access/entryCalled.ts'
import type { Observed } from '../doctor/doctorFacts.ts'

/** What was found out about the way of one item from its PUT to the search box; the ladder makes rungs of it. */
export interface LadderFacts {
  /** In milliseconds since 1970. */
  readonly now: number
  readonly connectionId: string
  readonly itemId: string
  readonly write: LastWrite
  /** A later attempt from this device, which changed nothing; left out where there was none. */
  readonly attempt?: VainAttempt | undefined
  /** The form has it with other values than those that are stored; left out where it has none or the same. */
  readonly isFormOther?: boolean
  /** Of the list of connections; undefined when the connection is not in it. */
  readonly connection: Observed<string | undefined>
  readonly stored: Observed<StoredFact>
  readonly access: Observed<AccessFact>
  readonly search: Observed<SearchFact>
  /** Whether the answer of the retrieval API had the item in it. */
  readonly copilot: Observed<boolean>
}

/** The last write of the item from this device. `at` is in milliseconds since 1970. */
export type LastWrite =
  | { readonly kind: 'saved'; readonly at: number }
  /** Its answer was lost. */
  | { readonly kind: 'unsure'; readonly at: number }
  | { readonly kind: 'deleted'; readonly at: number }
  | { readonly kind: 'none' }

/** `isPlayed` where the sandbox made it fail, because the user wanted to see that. */
export interface VainAttempt {
  readonly at: number
  readonly isPlayed: boolean
}

export type StoredFact =
  | { readonly kind: 'missing' }
  /** `sameAsSent` is undefined where nothing that was sent is at hand. */
  | { readonly kind: 'found'; readonly sameAsSent: boolean | undefined }

/** Whether the person who asks is in the access list, with the sentence that says why. */
export interface AccessFact {
  readonly answer: 'yes' | 'no' | 'notCertain'
  readonly reason: string
  /** What about a "no" is more than that the item is for others: an entry denies it, or nobody at all is let in. */
  readonly fault?: 'denied' | 'nobody' | undefined
  /** Who can find it instead, as a sentence. */
  readonly who?: string
  /** The entries of the stored list that it speaks of. */
  readonly entries?: readonly EntryToSee[]
}

/** What search answered, as the person who asks. */
export interface SearchFact {
  readonly byId: boolean
  /** By what is in it; undefined where nothing in it can be asked for. */
  readonly byContent: boolean | undefined
  /** The property that was asked for. */
  readonly property: string | undefined
}
