import { expect, test } from 'vitest'
import { enumerationValue, isEnumeration, isSdkClass } from './sdkNames.ts'

test.each([
  [['AclType', 'Everyone'], 'everyone'],
  [['AclType', 'EveryoneExceptGuests'], 'everyoneExceptGuests'],
  [['models', 'AccessType', 'Grant'], 'grant'],
  [['ExternalItemContentType', 'HTML'], 'html'],
  [['AclType', 'EXTERNAL_GROUP'], 'externalGroup'],
  [['graphmodels', 'EXTERNALGROUP_ACLTYPE'], 'externalGroup'],
  [['graphmodels', 'EVERYONEEXCEPTGUESTS_ACLTYPE'], 'everyoneExceptGuests'],
  [['PropertyType', 'StringCollection'], 'stringCollection'],
  [['ticket', 'Title'], undefined],
  [['Everyone'], undefined],
])('%j is %s', (names, value) => {
  expect(enumerationValue(names)).toBe(value)
})

test('Classes of the SDKs are known', () => {
  expect([isEnumeration('AclType'), isEnumeration('Acl'), isSdkClass('Acl'), isSdkClass('Date')]).toEqual([
    true,
    false,
    true,
    false,
  ])
})
