import { expect, test } from 'vitest'
import { languages } from './languages.ts'

test.each(languages.filter(({ name }) => name !== ''))(
  '$name has the line that prints JSON, and signs of some weight',
  (row) => {
    expect(row.printsJson).not.toBe('')
    expect(row.signs.reduce((sum, [weight]) => sum + weight, 0)).toBeGreaterThan(3)
  },
)
