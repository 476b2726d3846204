import { expect, test } from 'vitest'
import type { RepairKind } from './jsonRepair.ts'
import { repairRule, repairText } from './jsonRepair.ts'

test.each<[RepairKind, string]>([
  ['trailing comma', 'A comma before this closing bracket was left out.'],
  ['curly quotes', 'Curly quotes were read as straight ones.'],
])('The repair %s is told as: %s', (kind, text) => {
  expect(repairText(kind)).toBe(text)
  expect(repairRule(kind)).toBe(`json-${kind.replace(' ', '-')}`)
})
