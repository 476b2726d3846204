import { expect, test } from 'vitest'
import { everything } from './everything.ts'

test('the offer comes once it is asked for', async () => {
  expect(everything.get()).toBeUndefined()
  await everything.ask()
  expect(everything.get()?.EverythingButton).toBeDefined()
})
