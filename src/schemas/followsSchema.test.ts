// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'

test.each([
  [undefined, false],
  ['[]', true],
])('with %s stored it is %s that something is followed', async (text, expected) => {
  vi.resetModules()
  localStorage.clear()
  if (text !== undefined) localStorage.setItem('external-item-editor.schema-operations', text)
  const { followsSchema } = await import('./followsSchema.ts')
  expect(followsSchema.get()).toBe(expected)
})
