import { expect, test } from 'vitest'
import { checkSensitivityLabel } from './sensitivityLabel.ts'

test.each([
  [undefined, []],
  ['', []],
  [' ', []],
  ['4e4234dd-377b-42a3-935b-0e42f138fa23', []],
  [' 4E4234DD-377B-42A3-935B-0E42F138FA23 ', []],
  ['Confidential', ['sensitivity-label-not-guid']],
  ['{4e4234dd-377b-42a3-935b-0e42f138fa23}', ['sensitivity-label-not-guid']],
])('the label %j breaks %j', (id, rules) => {
  expect(checkSensitivityLabel(id).map(({ rule }) => rule)).toEqual(rules)
})
