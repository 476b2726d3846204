import type { ValueDraft } from '../../itemDraft.ts'
import { ropeOf } from '../../rope/textRope.ts'
import type { RuleId } from '../../rules.ts'
import { schemaOf } from './exampleSchema.ts'
import type { RuleExample } from './ruleExample.ts'
import { inBag, inForm, inPayload, inValue, property } from './ruleExample.ts'

const schema = schemaOf(
  { name: 'title', type: 'String', labels: ['title'] },
  { name: 'tags', type: 'StringCollection' },
  { name: 'priority', type: 'Int64' },
)
const title = property('title', 'string', 'a')

/** A breach of each rule about the property bag, in the form and in a payload, and what is no breach. */
export const propertyExamples = {
  'properties-empty': inForm({ properties: [] }, { properties: [title] }),
  'property-not-in-schema': inForm(
    { properties: [property('Title', 'string', 'a')] },
    { properties: [title] },
    { schema },
  ),
  'property-name-missing': inForm({ properties: [property('', 'string', 'a')] }, { properties: [title] }),
  'property-name-annotation': inForm(
    { properties: [property('title@odata.type', 'string', 'String')] },
    { properties: [title] },
  ),
  'property-name-too-long': named('a'.repeat(33), 'a'.repeat(32)),
  'property-name-undocumented-character': named('my_title', 'myTitle2'),
  'properties-too-many': inForm({ properties: numbered(129) }, { properties: numbered(128) }),
  'property-name-duplicate': inForm({ properties: [title, title] }, { properties: [title] }),
  'property-type-unknown': inForm(
    { schema: schemaOf({ name: 'title', type: 'Polygon' }) },
    { schema: schemaOf({ name: 'title', type: 'String' }) },
  ),
  'property-type-mismatch': inForm(
    { properties: [property('priority', 'string', '1')] },
    { properties: [property('priority', 'int64', '1')] },
    { schema },
  ),
  'property-more-than-one-value': inValue(
    'string',
    { kind: 'list', elements: ['a', 'b'] },
    { kind: 'list', elements: ['a'] },
  ),
  'string-looks-like-json-array': inValue(
    'stringCollection',
    { kind: 'list', elements: ['["a","b"]'] },
    { kind: 'list', elements: ['a', 'b'] },
  ),
  'property-null': inValue('string', { kind: 'null' }, ''),
  'title-unfilled': inForm({ properties: [property('priority', 'int64', '1')] }, { properties: [title] }, { schema }),
  'label-unfilled': inForm(
    { properties: [title] },
    { properties: [title, property('link', 'string', 'https://contoso.com/1')] },
    { schema: schemaOf({ name: 'title', type: 'String' }, { name: 'link', type: 'String', labels: ['url'] }) },
  ),
  'label-empty': inForm({ properties: [property('title', 'string', '')] }, { properties: [title] }, { schema }),
  'label-not-web-address': labelled('url', 'String', 'contoso.com/42', 'https://contoso.com/42'),
  'person-not-json': labelled(
    'personAccount',
    'String',
    'adele@contoso.com',
    '{"userPrincipalName":"adele@contoso.com"}',
  ),
  'content-unfilled': inForm(
    { content: { kind: 'absent', type: 'text' } },
    { content: { kind: 'present', type: 'text', text: ropeOf('Card payments fail.') } },
    { schema },
  ),
  'content-about-person': inForm(
    { content: { kind: 'present', type: 'text', text: ropeOf('About Adele') } },
    { content: { kind: 'absent', type: 'text' } },
    { schema: schemaOf({ name: 'account', type: 'String', labels: ['personAccount'] }) },
  ),
  'person-too-many': labelled(
    'personEmails',
    'StringCollection',
    { kind: 'list', elements: ['{}', '{}', '{}', '{}'] },
    { kind: 'list', elements: ['{}', '{}', '{}'] },
  ),

  'properties-missing': inPayload('{"acl":[]}', '{"acl":[],"properties":{}}'),
  'properties-not-object': inPayload('{"acl":[],"properties":[]}', '{"acl":[],"properties":{}}'),
  'properties-bare': inPayload(
    '{"title":"a","tags@odata.type":"Collection(String)","tags":["b"]}',
    '{"acl":[],"properties":{"title":"a"}}',
  ),
  'properties-odata-type': inBag('"@odata.type":"bag"', ''),
  'property-outside-bag': inPayload('{"acl":[],"title":"a"}', '{"acl":[],"properties":{"title":"a"}}'),
  'service-property': inBag('"title":"a","ows_SiteID":"b"', '"title":"a","site":"b"'),
  'service-property-perhaps': inPayload(
    '{"@odata.context":"c","acl":[],"properties":{"title":"a","rank":1}}',
    '{"@odata.context":"c","acl":[],"properties":{"title":"a","titel":"b"}}',
    { schema: schemaOf({ name: 'title', type: 'string' }) },
  ),
  'property-twice': inBag('"title":"a","title":"b"', '"title":"a","Title":"b"'),

  'specifier-missing': inBag('"tags":["a"]', '"tags@odata.type":"Collection(String)","tags":["a"]'),
  'specifier-missing-non-ascii': inBag('"title":"é"', '"title@odata.type":"String","title":"é"'),
  'specifier-not-text': specifier('7'),
  'specifier-hash': specifier('"#Collection(String)"'),
  'specifier-wrong-case': specifier('"collection(string)"'),
  'specifier-edm': specifier('"Collection(Edm.String)"'),
  'specifier-schema-name': specifier('"StringCollection"'),
  'specifier-misspelt': specifier('"Colletion(String)"'),
  'specifier-wrong': inBag(
    '"when@odata.type":"Collection(DateTime)","when":["2026-01-31T09:30:00Z"]',
    '"when@odata.type":"Collection(DateTimeOffset)","when":["2026-01-31T09:30:00Z"]',
  ),
  'specifier-after-value': inBag(
    '"tags":["a"],"tags@odata.type":"Collection(String)"',
    '"tags@odata.type":"Collection(String)","tags":["a"]',
  ),
  'specifier-not-needed': inBag('"title@odata.type":"String","title":"plain"', '"title":"plain"'),
  'specifier-on-nothing': inBag('"gone@odata.type":"String"', '"gone@odata.type":"String","gone":"é"'),

  'value-wrong-json-type': inBag('"priority":"1"', '"priority":1', { schema }),
  'value-unreadable': inBag('"priority":{"a":1}', '"priority":1', { schema }),
  'value-object': inBag('"title":{"a":1}', '"title":"{\\"a\\":1}"', { schema }),
  'value-white-space': inBag(
    '"when@odata.type":"DateTimeOffset","when":" 2026-01-31T09:30:00Z"',
    '"when@odata.type":"DateTimeOffset","when":"2026-01-31T09:30:00Z"',
  ),
  'one-value-for-collection': inBag('"tags":"a"', '"tags":["a"]', { schema }),
  'list-as-text': inBag('"tags":"[\\"a\\"]"', '"tags":["a"]', { schema }),
  'list-for-one-value': inBag('"title":["a"]', '"title":"a"', { schema }),
  'list-element-null': inBag('"tags":["a",null]', '"tags":["a",""]', { schema }),
} as const satisfies Partial<Record<RuleId, RuleExample>>

function named(failing: string, passing: string): RuleExample {
  return inForm({ properties: [property(failing, 'string', 'a')] }, { properties: [property(passing, 'string', 'a')] })
}

function numbered(count: number) {
  return Array.from({ length: count }, (_, index) => property(`p${index}`, 'string', 'a'))
}

function labelled(
  label: string,
  type: 'String' | 'StringCollection',
  failing: ValueDraft | string,
  passing: ValueDraft | string,
): RuleExample {
  const ofForm = type === 'String' ? 'string' : 'stringCollection'
  return inValue(ofForm, failing, passing, { schema: schemaOf({ name: 'p', type, labels: [label] }) })
}

function specifier(given: string): RuleExample {
  const bag = (said: string) => `"tags@odata.type":${said},"tags":["a"]`
  return inBag(bag(given), bag('"Collection(String)"'))
}
