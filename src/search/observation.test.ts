import { expect, test } from 'vitest'
import { climb } from '../domain/search/ladder.ts'
import { nothingObserved } from './observation.ts'

test('of an item that nobody looked at, every rung is open', () => {
  const { facts } = nothingObserved({ connectionId: 'tickets', itemId: 'T1' }, 5)
  expect(facts).toMatchObject({ now: 5, connectionId: 'tickets', itemId: 'T1' })
  expect(climb(facts, String).map(({ verdict }) => verdict)).not.toContain('no')
})
