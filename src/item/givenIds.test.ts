// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { givenIds } from './givenIds.ts'

test('the IDs that were given are known after a reload, until they are forgotten', async () => {
  givenIds.add('Item1')
  givenIds.add('PaymentsFail')
  expect(givenIds.get()).toEqual(['Item1', 'PaymentsFail'])
  vi.resetModules()
  const reloaded = await import('./givenIds.ts')
  expect(reloaded.givenIds.get()).toEqual(['Item1', 'PaymentsFail'])
  givenIds.forget()
  expect(givenIds.get()).toEqual([])
  expect(sessionStorage.length).toBe(0)
})
