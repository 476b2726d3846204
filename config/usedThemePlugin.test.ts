import { expect, test } from 'vitest'
import { tokensIn } from './usedThemePlugin.ts'

test('the variables that styles read are found, wherever they stand', () => {
  const texts = [
    '.a { color: var(--colorBrandForeground1); padding: 0 var( --spacingHorizontalM ); --own: 1px }',
    "const style = { width: 'calc(100% - var(--strokeWidthThin))', height: 'var(--own, var(--lineHeightBase300))' }",
  ]
  expect([...tokensIn(texts)].toSorted()).toEqual([
    'colorBrandForeground1',
    'lineHeightBase300',
    'own',
    'spacingHorizontalM',
    'strokeWidthThin',
  ])
  expect(tokensIn([]).size).toBe(0)
})
