import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { ItemMembers } from '../../domain/compare/compareItems.ts'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import type { Waiting } from '../../graph/callPatiently.ts'
import type { GraphResult } from '../../graph/graphClient.ts'
import type { PlantedMistake } from '../onPurpose/plantMistake.ts'
import type { ReadBack } from './readBack.ts'
import type { Wait } from './waits.ts'

/** One PUT, ready to go: where to, and the body as it will be sent. */
export interface Submission {
  readonly apiVersion: ApiVersion
  readonly connectionId: string
  readonly itemId: string
  /** What the item is called, for the list of what was sent. */
  readonly title: string
  readonly body: Blob
  /** The draft that the body was printed from. */
  readonly draft: ItemDraft
  /** It failed a moment ago and is sent once more: that it would change nothing is no question then. */
  readonly isAgain?: boolean
  /** What was stored as the user compared with it: as long as that is so, replacing it is no question any more. */
  readonly seen?: ItemMembers | undefined
}

/** What is going on between Submit and the result. */
export type SendingProgress =
  | { readonly kind: 'idle' }
  /** Reading what is stored, before anything is sent. */
  | { readonly kind: 'checking' }
  /** The user is asked whether to replace it. */
  | { readonly kind: 'asking' }
  | { readonly kind: 'sending'; readonly attempt: number }
  | ({ readonly kind: 'waiting' } & Waiting)
  /** The answer was lost: reading what is stored now. */
  | { readonly kind: 'readingBack' }

/** How sending ended: nothing was sent, or there is a result. */
export type SendingEnd =
  | { readonly kind: 'nothingSent'; readonly why: 'cancelled' | 'comparing' | 'stopped' }
  /** The draft is to be an item of its own, with another ID. */
  | { readonly kind: 'nothingSent'; readonly why: 'asNew'; readonly itemId: string }
  | {
      readonly kind: 'ended'
      /** Graph's answer, or what stood in the way of asking it. */
      readonly result: GraphResult
      /** What a read-back found, when the answer was lost. */
      readonly readBack: ReadBack | undefined
      /** What Graph answered before, each time that it was waited and sent again. */
      readonly waits?: readonly Wait[]
      /** Where Graph took it and something was seen to be stored before: what that changed, in words; empty for nothing. */
      readonly replaced?: string | undefined
      /** The mistake that was put into what was sent, because the user wanted to see it refused. */
      readonly planted?: PlantedMistake | undefined
    }
