import type { AnnotationReason } from '../payload/annotationNotes.ts'
import type { PrincipalDraft } from '../principal.ts'
import type { ElementReading } from './elementReading.ts'

/**
 * All that the product knows about one kind of value, be it a property's only one or an element of its collection. A new
 * kind is one object in a file of this folder, and a row for each of its types in propertyType.ts.
 */
export type ElementKind = TextKind | PrincipalKind

/** A kind whose values are typed as text. */
export interface TextKind extends KindFacts {
  readonly heldAs: 'text'
  /** Reads one text. Total: every text gives a value or an error finding. */
  readonly read: (text: string) => ElementReading
  /** The same for an element of a collection, where that gives more to say. */
  readonly readInCollection?: (text: string) => ElementReading
  /** Whether a single value may be a document, when it is too long for a text box. */
  readonly takesLongText: boolean
  /** Whether white space around the text is not sent. */
  readonly ignoresSpace: boolean
  /** A text in one spelling: the same for every way to write the same value. */
  readonly canonical: (text: string) => string
  /** What a schema inferred from values says where it may be wrong to take this kind. */
  readonly guess?: KindGuess
}

/** A kind whose values are people, by the fields that Graph knows them by. */
export interface PrincipalKind extends KindFacts {
  readonly heldAs: 'principal'
  readonly read: (person: PrincipalDraft) => ElementReading
  /** The person that a text most likely names. */
  readonly fromText: (text: string) => PrincipalDraft
}

/** What is a fact and no function. */
interface KindFacts {
  /** As the schema documentation and the admin centre write it. */
  readonly schemaName: string
  /** As OData writes it: what `@odata.type` says, and what stands inside `Collection(…)`. */
  readonly wireName: string
  readonly hint: string
  /** The hint for a collection; absent for a kind that Graph has no collection of. */
  readonly collectionHint?: string
  /** When the specifier of a single value is written. */
  readonly annotate: 'nonAscii' | 'never'
  /** Why the specifier of a collection is written. */
  readonly collectionReason: AnnotationReason
  /** The control for a single value, by its name in editor/properties. */
  readonly input: 'text' | 'wholeNumber' | 'number' | 'dateTime' | 'boolean' | 'principal'
  /** As what JSON writes a value. */
  readonly json: 'string' | 'number' | 'boolean' | 'object'
  /** Whether a JSON value of that shape is one of this kind, by its source; absent where every one is. */
  readonly fits?: (source: string) => boolean
  /** Whether a schema may make it searchable, or ask for its exact match. */
  readonly canBeSearchable: boolean
  readonly canBeRefinable: boolean
}

/** Values of one kind that are taken for another, or that are no more than likely to be of their own. */
interface KindGuess {
  /** The schema's name of the kind that the values have in the form. */
  readonly typedAs: string
  /** Whether a text of that kind looks like a value of this one. */
  readonly isLikely: (text: string) => boolean
  /** What one value, or the values of a list, look like. */
  readonly looks: readonly [one: string, many: string]
  /** The schema's name of the kind that it may be instead. */
  readonly mayBe: string
}
