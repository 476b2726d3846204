import { expect, test } from 'vitest'
import { requestedAcrs } from './claimsRequest.ts'

test.each([
  [undefined, []],
  ['', []],
  ['not JSON', []],
  ['{"access_token":{"xms_cc":{"values":["CP1"]}}}', []],
  ['{"access_token":{"acrs":null}}', []],
  ['{"access_token":{"acrs":{"essential":true,"value":"c1"}}}', ['c1']],
  ['{"access_token":{"acrs":{"values":["c1","c2"]},"xms_cc":{"values":["CP1"]}}}', ['c1', 'c2']],
])('claims %s ask for %j', (claims, acrs) => {
  expect(requestedAcrs(claims)).toEqual(acrs)
})
