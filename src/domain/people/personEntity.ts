/**
 * How a member of a profile entity is written as JSON: texts, addresses and choices as a string, a date as "2026-01-31", a flag as
 * true or false, a whole number as such, several texts as a list.
 */
export type PersonFieldKind = 'text' | 'link' | 'date' | 'choice' | 'flag' | 'whole' | 'texts'

/** One member of a profile entity, by the names that lead to it, such as detail, then jobTitle. */
export interface PersonField {
  readonly path: readonly string[]
  readonly label: string
  readonly kind: PersonFieldKind
  /** The documented values of a choice. */
  readonly choices: readonly string[]
  /** Shown at once; the others are unfolded. */
  readonly isMain: boolean
}

/** What a property with a label about people holds as JSON text: one object, or in a collection one in each element. */
export interface PersonEntity {
  /** Graph's name of the object. */
  readonly name: string
  /** One of them in a sentence: "email address". */
  readonly noun: string
  readonly fields: readonly PersonField[]
  /** The page that names its members. */
  readonly link: string
  /** What its label is documented to take, as a sentence. */
  readonly limit?: string
}
