/** Why the payload says the type of a value in `@odata.type`. */
export type AnnotationReason =
  | 'nonAsciiString'
  | 'collection'
  | 'dateTimeCollection'
  | 'principalCollection'
  | 'principal'

/** What the editor tells people about an annotation, and the page that proves it. */
export interface AnnotationNote {
  readonly text: string
  readonly link: string
}

const putItem =
  'https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-put-items?view=graph-rest-beta#request-body'
const principal = 'https://learn.microsoft.com/graph/api/resources/externalconnectors-principal?view=graph-rest-beta'

/** The reason for each annotation, in words. */
export const annotationNotes: Record<AnnotationReason, AnnotationNote> = {
  nonAsciiString: {
    text: 'Graph asks for the type "String" when the value has non-ASCII characters.',
    link: putItem,
  },
  collection: { text: 'Graph asks for the type of every collection.', link: putItem },
  dateTimeCollection: {
    text: 'Graph asks for the type of every collection, and a collection of DateTime is written Collection(DateTimeOffset).',
    link: putItem,
  },
  principalCollection: {
    text: 'Graph asks for the type of every collection. Shipped connectors write people this way; the documentation shows no payload.',
    link: principal,
  },
  principal: {
    text: 'A person is an object of this type. Shipped connectors write it inside the object; the documentation shows no payload.',
    link: principal,
  },
}
