import { describe, expect, test } from 'vitest'
import { tenantId } from '../../constants.ts'
import { ticketsSchema } from '../../seed/ticketsSchema.ts'
import type { GraphVersion } from '../graphContext.ts'
import { checkItem } from './checkItem.ts'

const guid = 'e811976d-83df-4cbd-8b9b-5215b18aa874'
const everyone = '{"accessType":"grant","type":"everyone","value":"everyone"}'
const principal = '{"@odata.type":"#microsoft.graph.externalConnectors.principal","upn":"a@contoso.example"}'

const accepted = 'accepted'

function fault(text: string, version: GraphVersion = 'beta'): string {
  const checked = checkItem(text, { itemId: 'a', version, schema: ticketsSchema })
  return checked.kind === 'good' ? accepted : `${checked.refusal.code} ${checked.refusal.message}`
}

function itemWith(parts: { acl?: string; properties?: string; more?: string }): string {
  return `{"acl":[${parts.acl ?? everyone}],"properties":{${parts.properties ?? '"title":"a"'}}${parts.more ?? ''}}`
}

describe('the body as a whole', () => {
  test.each([
    ['good', itemWith({}), undefined],
    ['the id of the address', itemWith({ more: ',"id":"a"' }), undefined],
    [
      'a sensitivity label',
      itemWith({ more: `,"informationProtectionLabel":{"sensitivityLabelId":"${guid}"}` }),
      undefined,
    ],
    ['another id', itemWith({ more: ',"id":"b"' }), 'InvalidId /id'],
    ['empty', '', 'InvalidJson /'],
    ['a trailing comma', '{"acl":[],}', 'InvalidJson /'],
    ['a comment', '{/* no */}', 'InvalidJson /'],
    ['a byte order mark', `\ufeff${itemWith({})}`, 'byte order mark'],
    ['an array', '[]', 'TypeMismatch /'],
    ['null', 'null', 'TypeMismatch /'],
    ['a repeated member', itemWith({ properties: '"title":"a","title":"b"' }), 'DuplicateMember /properties/title'],
    ['half a surrogate pair', itemWith({ properties: '"title":"\\ud83d","title@odata.type":"String"' }), 'surrogate'],
    ['an unknown root member', itemWith({ more: ',"title":"a"' }), 'UnknownMember /title'],
    ['the old root type', itemWith({ more: ',"@odata.type":"microsoft.graph.externalItem"' }), 'DeserializationError'],
    ['no acl', '{"properties":{"title":"a"}}', 'MissingRequired /acl'],
    ['no properties', `{"acl":[${everyone}]}`, 'MissingRequired /properties'],
  ])('%s', (_name, text, expected) => {
    expect(fault(text)).toContain(expected ?? accepted)
  })
})

describe('access entries', () => {
  const entry = (type: string, value: string, more = '') =>
    `{"accessType":"grant","type":"${type}","value":"${value}"${more}}`
  const directory = ',"identitySource":"azureActiveDirectory"'
  const external = ',"identitySource":"external"'
  test.each([
    // Values by type, on both versions.
    ['beta', entry('user', guid), undefined],
    ['v1.0', entry('group', guid.toUpperCase()), undefined],
    ['v1.0', entry('everyone', tenantId), undefined],
    ['v1.0', entry('everyoneExceptGuests', tenantId), undefined],
    ['v1.0', entry('externalGroup', '14m1b9c38qe647f6a'), undefined],
    ['beta', entry('externalGroup', 'a_b-c'), undefined],
    ['v1.0', entry('user', 'nadia@contoso.example'), 'InvalidGuid /acl/0/value'],
    ['v1.0', entry('group', 'Super users'), 'InvalidGuid /acl/0/value'],
    ['v1.0', entry('everyone', guid), 'InvalidTenantId /acl/0/value'],
    ['v1.0', entry('everyoneExceptGuests', 'everyoneExceptGuests'), 'InvalidTenantId'],
    ['v1.0', entry('externalGroup', 'a b'), 'InvalidExternalGroupId'],
    ['v1.0', entry('externalGroup', ''), 'InvalidExternalGroupId'],
    // identitySource, on beta alone, and only in its documented combinations.
    ['beta', entry('user', guid, directory), undefined],
    ['beta', entry('group', guid, directory), undefined],
    ['beta', entry('everyone', 'everyone', directory), undefined],
    ['beta', entry('everyoneExceptGuests', tenantId, directory), undefined],
    ['beta', entry('group', 'any-id', external), undefined],
    ['v1.0', entry('user', guid, directory), 'UnknownMember /acl/0/identitySource'],
    ['beta', entry('user', guid, external), 'InvalidIdentitySource'],
    ['beta', entry('externalGroup', 'a', external), 'InvalidIdentitySource'],
    ['beta', entry('externalGroup', 'a', directory), 'InvalidIdentitySource'],
    ['beta', entry('user', guid, ',"identitySource":"Azure Active Directory"'), 'DeserializationError'],
    // The shape of an entry.
    ['beta', '', 'MissingRequired /acl'],
    ['beta', '"everyone"', 'TypeMismatch /acl/0'],
    ['beta', `${everyone},{}`, 'MissingRequired /acl/1/accessType'],
    ['beta', entry('User', guid), 'exactly this case'],
    ['beta', entry('user', guid).replace('grant', 'Grant'), 'DeserializationError /acl/0/accessType'],
    ['beta', '{"accessType":"grant","type":"user"}', 'MissingRequired /acl/0/value'],
    ['beta', '{"accessType":"grant","type":"user","value":1}', 'TypeMismatch /acl/0/value'],
    ['beta', entry('user', guid, ',"note":"x"'), 'UnknownMember /acl/0/note'],
  ] as const)('on %s %s', (version, acl, expected) => {
    expect(fault(itemWith({ acl }), version)).toContain(expected ?? accepted)
  })
})

describe('properties', () => {
  test.each([
    // Names.
    ['"nope":1', "UnknownProperty /properties/nope: the property 'nope'"],
    ['"Title":"a"', "Did you mean 'title'?"],
    ['"owner":"a"', "Did you mean 'assignee'?"],
    ['"__proto__":1', 'UnknownProperty'],
    ['', 'MissingRequired /properties'],
    ['"title@odata.type":"String"', 'MissingRequired /properties'],
    ['"title":"a","tags@odata.type":"Collection(String)"', 'SpecifierWithoutValue /properties/tags@odata.type'],
    // String, and its specifier.
    ['"title":""', undefined],
    ['"title":"Äpfel"', 'MissingTypeSpecifier /properties/title@odata.type'],
    ['"title@odata.type":"String","title":"Äpfel"', undefined],
    ['"title":"Äpfel","title@odata.type":"#String"', undefined],
    ['"title@odata.type":"String","title":"plain"', undefined],
    ['"title@odata.type":"Edm.String","title":"a"', 'DeserializationError'],
    ['"title@odata.type":1,"title":"a"', 'DeserializationError'],
    ['"title":1', 'TypeMismatch /properties/title'],
    ['"title":null', 'Leave the property out'],
    // Int64: the digits of the source decide.
    ['"priority":9223372036854775807', undefined],
    ['"priority":-9223372036854775808', undefined],
    ['"priority":9223372036854775808', 'ValueOutOfRange'],
    ['"priority":-9223372036854775809', 'ValueOutOfRange'],
    ['"priority":1.0', 'TypeMismatch'],
    ['"priority":1e3', 'TypeMismatch'],
    ['"priority":"1"', 'TypeMismatch'],
    // Double and Boolean.
    ['"hoursSpent":5', undefined],
    ['"hoursSpent":-1.5e-3', undefined],
    ['"hoursSpent":1e999', 'ValueOutOfRange'],
    ['"hoursSpent":"NaN"', 'TypeMismatch'],
    ['"resolved":false', undefined],
    ['"resolved":"false"', 'TypeMismatch'],
    // DateTime.
    ['"createdAt":"2026-01-31T09:30:00Z"', undefined],
    ['"createdAt":"2026-01-31T09:30:00"', 'InvalidDateTime'],
    // Collections need their specifier.
    ['"tags@odata.type":"Collection(String)","tags":["ä"]', undefined],
    ['"tags":[],"tags@odata.type":"#Collection(String)"', undefined],
    ['"tags":["a"]', 'MissingTypeSpecifier'],
    ['"tags@odata.type":"StringCollection","tags":["a"]', 'DeserializationError'],
    ['"tags@odata.type":"Collection(String)","tags":"a"', 'is an array'],
    ['"tags@odata.type":"Collection(String)","tags":["a",null]', 'TypeMismatch /properties/tags/1'],
    ['"relatedTickets@odata.type":"Collection(Int64)","relatedTickets":[1,9223372036854775808]', 'ValueOutOfRange'],
    ['"estimates@odata.type":"Collection(Double)","estimates":[1,2.5]', undefined],
    ['"escalatedAt@odata.type":"Collection(DateTimeOffset)","escalatedAt":["2026-01-31T09:30:00+01:00"]', undefined],
    ['"escalatedAt@odata.type":"Collection(DateTime)","escalatedAt":[]', 'DeserializationError'],
    // Principals say their type inside.
    [`"reporter":${principal}`, undefined],
    ['"reporter":{"upn":"a@contoso.example"}', 'MissingTypeSpecifier /properties/reporter'],
    [`"reporter":${principal.replace('"upn"', '"mail"')}`, 'UnknownMember /properties/reporter/mail'],
    [`"reporter":${principal.replace('"upn"', '"entraId"')}`, 'InvalidGuid /properties/reporter/entraId'],
    ['"reporter":{"@odata.type":"#microsoft.graph.externalConnectors.principal","upn":null}', 'at least one'],
    [
      `"watchers@odata.type":"Collection(microsoft.graph.externalConnectors.principal)","watchers":[${principal}]`,
      undefined,
    ],
    [`"watchers":[${principal}]`, 'MissingTypeSpecifier'],
  ])('%s', (properties, expected) => {
    expect(fault(itemWith({ properties }))).toContain(expected ?? accepted)
  })
})

describe('content and activities', () => {
  const activity = '"@odata.type":"#microsoft.graph.externalConnectors.externalActivity"'
  test.each([
    [',"content":{"type":"text","value":""}', undefined],
    [',"content":{"type":"html","value":"<p>ä</p>"}', undefined],
    [',"content":"text"', 'TypeMismatch /content'],
    [',"content":{"type":"json","value":"{}"}', 'DeserializationError /content/type'],
    [',"content":{"type":"text"}', 'MissingRequired /content/value'],
    [',"content":{"type":"text","value":"a","lang":"en"}', 'UnknownMember /content/lang'],
    [',"activities":[]', undefined],
    [`,"activities":[{${activity},"type":"created","startDateTime":"2026-01-31T09:30:00Z"}]`, undefined],
    [',"activities":[{"type":"created"}]', 'MissingTypeSpecifier /activities/0'],
  ])('%s', (more, expected) => {
    expect(fault(itemWith({ more }))).toContain(expected ?? accepted)
  })
})
