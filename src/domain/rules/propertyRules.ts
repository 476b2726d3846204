import { pages } from './pages.ts'
import { advice, error, warning } from './rule.ts'

/** Rules about the property bag: names, the schema, labels. */
export const propertyRules = {
  'properties-empty': error(pages.putItem, 'Graph requires at least one property.'),
  'property-not-in-schema': error(pages.putItem, 'The properties of an item must conform to the connection’s schema.'),
  'property-name-missing': error(pages.schemaProperty, 'Without a name a value cannot be written.'),
  'property-name-annotation': error(pages.putItem, 'To Graph, a name with @ is an annotation and no property.'),
  'property-name-too-long': error(pages.schemaProperty, 'Graph documents at most 32 characters.'),
  'property-name-undocumented-character': warning(
    pages.schemaProperty,
    'Graph documents letters and digits only; schemas of 2021 may have others.',
  ),
  'properties-too-many': error(pages.schema, 'Graph documents at most 128 properties in a schema.'),
  'property-name-duplicate': error(pages.schemaProperty, 'JSON keeps one of two values of the same name.'),
  'property-type-unknown': advice(
    pages.evolvableEnums,
    'Graph adds types over time; this one is newer than the editor.',
  ),
  'property-type-mismatch': error(pages.putItem, 'Graph rejects a value whose type is not the schema’s.'),
  'property-more-than-one-value': error(pages.putItem, 'The schema says that this property holds one value.'),
  'string-looks-like-json-array': warning(pages.putItem, 'A list inside quotes is one text to Graph and to search.'),
  'property-null': warning(pages.putItem, 'Graph does not document null; connectors leave the property out.'),
  'title-unfilled': warning(pages.manageSchema, 'Search and Copilot name a result by its title.'),
  'label-unfilled': advice(pages.manageSchema, 'Search and Copilot show a result by its labelled properties.'),
  'label-not-web-address': warning(
    pages.manageSchema,
    'Search and Copilot open the result or load its icon there; other texts are not documented.',
  ),
  'person-not-json': warning(pages.people, 'Microsoft documents an object of the user profile, written as JSON text.'),
  'person-too-many': warning(pages.people, 'Microsoft documents at most three of them for a person.'),
  'content-unfilled': advice(pages.content, 'Content is the text of the item that is indexed in full.'),
  'content-about-person': warning(pages.people, 'A tool by the author of that page refuses it.'),
  'label-empty': warning(pages.manageSchema, 'Search and Copilot show this text, and there is none.'),
} as const
