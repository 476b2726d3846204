import { afterEach, expect, test, vi } from 'vitest'
import { idle } from './idle.ts'

afterEach(() => vi.unstubAllGlobals())

test('it waits for an idle moment, and not longer than it may', async () => {
  const asked = vi.fn<(act: () => void, options: { readonly timeout: number }) => void>((act) => act())
  vi.stubGlobal('requestIdleCallback', asked)
  await idle(500)
  expect(asked.mock.lastCall?.[1]).toEqual({ timeout: 500 })
})

test('where the browser cannot tell, it goes on with the next task', async () => {
  vi.stubGlobal('requestIdleCallback', undefined)
  await expect(idle(500)).resolves.toBeUndefined()
})
