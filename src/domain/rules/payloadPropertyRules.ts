import { pages } from './pages.ts'
import { advice, error, warning } from './rule.ts'

/** Rules about the properties of a payload as it was given, which an import puts right or leaves out. */
export const payloadPropertyRules = {
  'property-outside-bag': error(pages.putItem, 'Graph reads properties from “properties” only.'),
  'service-property': advice(pages.getItem, 'Graph adds it to what it answers; nobody sent it, and nobody has to.'),
  'service-property-perhaps': advice(
    pages.getItem,
    'A schema keeps its properties, so what it does not have was probably added by Graph.',
  ),
  'property-twice': warning(pages.jsonNames, 'Which of two members of the same name counts is up to the reader.'),

  'specifier-missing': error(pages.putItem, 'Graph asks for the type of every collection.'),
  'specifier-missing-non-ascii': warning(pages.putItem, 'Graph asks for the type of a text with non-ASCII characters.'),
  'specifier-not-text': error(pages.odataJson, 'An annotation names the type as text.'),
  'specifier-hash': advice(pages.putItem, 'Graph documents the type without #; connectors send both.'),
  'specifier-wrong-case': warning(pages.putItem, 'Microsoft documents this spelling; Graph may reject other capitals.'),
  'specifier-edm': warning(pages.putItem, 'Graph documents the type without Edm.'),
  'specifier-schema-name': error(
    pages.putItem,
    'This is the schema’s name of the type; a payload writes Collection(…).',
  ),
  'specifier-misspelt': error(pages.putItem, 'Graph cannot resolve a type that it does not know.'),
  'specifier-wrong': error(pages.putItem, 'Graph reads the value by this type, and it is another one.'),
  'specifier-after-value': advice(pages.odataJson, 'OData writes the type before its value; Graph seems to take both.'),
  'specifier-not-needed': advice(pages.putItem, 'The value says its type itself.'),
  'specifier-on-nothing': warning(pages.odataJson, 'It is the type of a property that is not there.'),

  'value-wrong-json-type': error(pages.putItem, 'Graph rejects a value that does not match the schema.'),
  'value-unreadable': error(
    pages.putItem,
    'Graph documents texts, numbers, dates, true and false, people, and lists of these.',
  ),
  'value-object': error(pages.putItem, 'Graph documents no property that holds an object, except people.'),
  'value-white-space': warning(pages.putItem, 'White space is no part of a date or number; Graph may refuse it.'),
  'one-value-for-collection': error(pages.putItem, 'The schema says that this property holds a list.'),
  'list-as-text': error(pages.putItem, 'A list inside quotes is one text to Graph.'),
  'list-for-one-value': error(pages.putItem, 'The schema says that this property holds one value.'),
  'list-element-null': warning(pages.putItem, 'Graph does not document null in a list.'),

  'principal-from-text': error(pages.principal, 'A person is an object with fields such as “upn”.'),
  'principal-odata-type-missing': warning(pages.principal, 'Connectors that work name the type inside the object.'),
  'principal-odata-type-wrong': error(pages.principal, 'Graph knows people by one type name only.'),
  'principal-field-unknown': warning(pages.principal, 'Graph documents no such field and may refuse it.'),
  'principal-field-not-text': error(pages.principal, 'Graph documents the fields of a person as text.'),
  'principal-field-empty': advice(pages.principal, 'Connectors leave an empty field out.'),
} as const
