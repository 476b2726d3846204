import { expect, test } from 'vitest'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'
import { hashSource, inlineScripts, withInlineScript } from './inlineScripts.ts'

test.each(['app', 'bridge'] as const)(
  'the policy of the %s page lets its own inline script run, by its hash',
  (page) => {
    const hash = hashSource(inlineScripts[page])
    expect(hash).toMatch(/^'sha256-[\w+/]{43}='$/)
    expect(contentSecurityPolicy(page)).toContain(`script-src 'self' ${hash};`)
  },
)

test.each(Object.values(inlineScripts))('the script is small, and says the same on every system: %#', (script) => {
  expect(script.length).toBeLessThan(2000)
  expect(script).not.toMatch(/\r|^\s*\/\/|<\/script/m)
})

test('the script stands in the head as it is', () => {
  const script = "x('$&')"
  expect(withInlineScript('<head><title>a</title></head><body>', script)).toContain(
    `<script>${script}</script>\n  </head>`,
  )
  expect(() => withInlineScript('<p>', script)).toThrow('</head>')
})
