import { expect, test } from 'vitest'
import { PowerShellBlocks } from './powerShellBlocks.ts'
import type { PowerShellValue } from './powerShellValue.ts'

const value: PowerShellValue = { kind: 'json', json: '1', start: 0, end: 0 }

test.each([
  ['if', false],
  ['ELSE', false],
  ['switch', false],
  ['catch', false],
  ['try', true],
  ['foreach', true],
  ['function', true],
  ['Where-Object', true],
])('What is assigned after “%s” is known later: %s', (word, isKnown) => {
  const variables = new Map<string, PowerShellValue>()
  const blocks = new PowerShellBlocks(variables)
  blocks.tell(word)
  blocks.open()
  blocks.open()
  blocks.set('x', value)
  blocks.close()
  expect(variables.has('x')).toBe(true)
  blocks.close()
  expect(variables.has('x')).toBe(isKnown)
})

test('Loops are told from other blocks', () => {
  const blocks = new PowerShellBlocks(new Map())
  blocks.tell('if')
  blocks.open()
  expect(blocks.isInLoop).toBe(false)
  blocks.tell('ForEach-Object')
  blocks.open()
  expect(blocks.isInLoop).toBe(true)
  blocks.close()
  blocks.close()
  blocks.close()
  expect(blocks.isInLoop).toBe(false)
})
