import { tokens } from '@fluentui/react-components'
import { expect, test } from 'vitest'
import { withTokensInPlace } from './fluentTokensPlugin.ts'

test('a token is written as what it is, or stays', () => {
  const written = Object.keys(tokens).map((name) => withTokensInPlace(`tokens.${name}`))
  expect(written.length).toBeGreaterThan(400)
  expect(written).toEqual(
    Object.entries(tokens).map(([name, value]) =>
      name.startsWith('zIndex') ? `tokens.${name}` : JSON.stringify(value),
    ),
  )
})

test.each([
  ['({ small: tokens.spacingHorizontalS })', '({ small: "var(--spacingHorizontalS)" })'],
  // oxlint-disable-next-line no-template-curly-in-string -- code of a template
  ['`calc(${tokens.strokeWidthThin} + 0.25px)`', '`calc(${"var(--strokeWidthThin)"} + 0.25px)`'],
  ['import { tokens } from "@fluentui/react-theme"', 'import { tokens } from "@fluentui/react-theme"'],
  ['import { treeItemTokens } from "../../utils/tokens.js"', 'import { treeItemTokens } from "../../utils/tokens.js"'],
  ['theme.tokens.size', 'theme.tokens.size'],
])('%s becomes %s', (code, expected) => {
  expect(withTokensInPlace(code)).toBe(expected)
})
