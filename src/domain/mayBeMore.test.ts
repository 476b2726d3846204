import { expect, test } from 'vitest'
import { mayBeMore } from './mayBeMore.ts'

test.each([
  [' tickets ', 'tickets'],
  ['', 'its connection'],
])('the schema of “%s” is that of %s', (connectionId, whose) => {
  expect(mayBeMore(connectionId)).toBe(`the schema of ${whose} may show more`)
})
