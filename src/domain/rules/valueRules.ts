import { pages } from './pages.ts'
import { error, warning } from './rule.ts'

/** Rules about one value, by the type of its property; and about the size of all of them. */
export const valueRules = {
  'text-lone-surrogate': warning(
    pages.jsonSurrogates,
    'Half of a character pair cannot be shown; receivers replace it.',
  ),
  'placeholder-left': warning(pages.putItem, 'Graph stores the text as it is; only the tool it came from fills it in.'),
  'int64-not-integer': error(pages.schemaProperty, 'The schema says that this property holds a whole number.'),
  'int64-out-of-range': error(pages.schemaProperty, 'An Int64 has 64 bits.'),
  'int64-beyond-double': warning(pages.schemaProperty, 'Programs that read JSON numbers as doubles round it.'),
  'double-not-number': error(pages.schemaProperty, 'The schema says that this property holds a number.'),
  'double-out-of-range': warning(pages.schemaProperty, 'A Double cannot hold it; it becomes infinite or is refused.'),
  'double-not-finite': warning(pages.schemaProperty, 'OData writes it as text; Graph may reject it.'),
  'boolean-not-boolean': error(pages.schemaProperty, 'The schema says that this property is true or false.'),
  'date-not-iso8601': error(pages.putItem, 'Graph documents ISO 8601 for every DateTime.'),
  'text-looks-like-date': warning(pages.putItem, 'Graph documents ISO 8601 for every DateTime.'),
  'date-no-zone': warning(pages.putItem, 'Without a zone nobody knows which instant is meant.'),
  'date-only': warning(pages.putItem, 'Microsoft does not document a date without a time, so Graph may reject it.'),
  'date-many-digits': warning(pages.putItem, 'Microsoft’s own code keeps seven fraction digits.'),
  'principal-empty': warning(pages.principal, 'A person without a field is nobody.'),
  'principal-name-marks': warning(pages.principal, 'People read the name as it is sent, with all that is in it.'),
  'principal-id-not-guid': warning(pages.principal, 'Microsoft Entra ID names users and tenants by GUID.'),
  'size-over-limit': error(pages.limits, 'Graph documents the largest payload that it takes.'),
  'size-over-older-limit': warning(pages.limits, 'Some Microsoft pages still state the older limit.'),
} as const
