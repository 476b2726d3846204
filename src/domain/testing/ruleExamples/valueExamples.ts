import type { ValueDraft } from '../../itemDraft.ts'
import type { PrincipalDraft } from '../../principal.ts'
import type { RuleId } from '../../rules.ts'
import { schemaOf } from './exampleSchema.ts'
import type { RuleExample } from './ruleExample.ts'
import { guid, inBag, inValue } from './ruleExample.ts'

const schema = schemaOf({ name: 'owner', type: 'Principal' })
const typed = '"@odata.type":"#microsoft.graph.externalConnectors.principal"'

/** A breach of each rule about one value, people among them, or about the size of all, and what is no breach. */
export const valueExamples = {
  'text-lone-surrogate': inValue('string', 'a\ud83d', 'a\ud83d\ude00'),
  'placeholder-left': inValue('string', '{{title}}', 'Use {{title}} in Handlebars'),
  'int64-not-integer': inValue('int64', '1.5', '15'),
  'int64-out-of-range': inValue('int64', '9223372036854775808', '-9223372036854775808'),
  'int64-beyond-double': inValue('int64', '9007199254740993', '9007199254740991'),
  'double-not-number': inValue('double', '1,5', '1.5'),
  'double-out-of-range': inValue('double', '1e400', '1e300'),
  'double-not-finite': inValue('double', 'NaN', '0'),
  'boolean-not-boolean': inValue('boolean', 'yes', 'true'),
  'date-not-iso8601': inValue('dateTime', '12/31/2025', '2025-12-31T00:00:00Z'),
  'text-looks-like-date': inValue('string', '31.12.2025', '2025-12-31T00:00:00Z'),
  'date-no-zone': inValue('dateTime', '2025-12-31T00:00:00', '2025-12-31T00:00:00+01:00'),
  'date-only': inValue('dateTime', '2025-12-31', '2025-12-31T00:00:00Z'),
  'date-many-digits': inValue('dateTime', '2025-12-31T00:00:00.12345678Z', '2025-12-31T00:00:00.1234567Z'),
  'principal-empty': inValue('principal', people({}), people({ upn: 'adele@contoso.com' })),
  'principal-name-marks': inValue(
    'principal',
    people({ entraDisplayName: 'Adele Vance <adele@contoso.com>' }),
    people({ entraDisplayName: 'Vance, Adele', email: 'adele@contoso.com' }),
  ),
  'principal-id-not-guid': inValue('principal', people({ entraId: `${guid} ` }), people({ entraId: guid })),
  'size-over-limit': size(30_000_001, 30_000_000),
  'size-over-older-limit': size(4_000_000, 3_999_999),

  'principal-from-text': person('"adele@contoso.com"'),
  'principal-odata-type-missing': person('{"upn":"a"}'),
  'principal-odata-type-wrong': person('{"@odata.type":"#microsoft.graph.user","upn":"a"}'),
  'principal-field-unknown': person(`{${typed},"upn":"a","nick":"b"}`),
  'principal-field-not-text': person(`{${typed},"upn":7}`),
  'principal-field-empty': person(`{${typed},"upn":"a","email":""}`),
} as const satisfies Partial<Record<RuleId, RuleExample>>

function people(one: PrincipalDraft): ValueDraft {
  return { kind: 'people', people: [one] }
}

function size(failing: number, passing: number): RuleExample {
  const ofBytes = (byteLength: number) => ({ byteLength, apiVersion: 'v1.0' }) as const
  return { kind: 'size', failing: ofBytes(failing), passing: ofBytes(passing), context: {} }
}

function person(given: string): RuleExample {
  return inBag(`"owner":${given}`, `"owner":{${typed},"upn":"adele@contoso.com"}`, { schema })
}
