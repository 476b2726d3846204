import type { AclEntryDraft } from '../../../domain/itemDraft.ts'
import type { ComboboxOption } from '../../../ui/Combobox.tsx'

/** What the picker offers for a text, and what a choice makes of the entry; undefined where the list only grows. */
export interface PickerAnswer {
  /** The text it is for, without blanks around: of another text, nothing of it is offered. */
  readonly text: string
  /** More may come for it. */
  readonly isSearching: boolean
  readonly options: readonly ComboboxOption[]
  /** What it offers while nothing is typed. */
  readonly general: readonly ComboboxOption[]
  readonly note: string | undefined
  readonly choose: (id: string) => AclEntryDraft | undefined
}

/** What was typed into the box last, and whether it was left with that. */
export interface TypedWho {
  readonly text: string
  readonly isLeft: boolean
  /** It stood there before: nobody is typing it. */
  readonly isFromBefore?: boolean
}

/** The permission that finding somebody lacks: what to ask for, and what to do once it is there. */
export interface MissingConsent {
  /** Full names of the permissions. */
  readonly scopes: readonly string[]
  readonly tryAgain: () => void
}
