import { expect, test } from 'vitest'
import { addListed } from './addListed.ts'
import { askedList } from './askedList.ts'

test('a list waits for its dialog once what draws it is loaded', async () => {
  await addListed('Adele <adele@contoso.example>')
  expect(askedList.get()).toBe('Adele <adele@contoso.example>')
}, 60_000)
