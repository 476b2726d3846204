import { expect, test } from 'vitest'
import { workEntities } from './workEntities.ts'

test('Each entity has the page that names its members', () => {
  for (const { link } of Object.values(workEntities)) {
    expect(link).toMatch(/^https:\/\/learn\.microsoft\.com\/graph\/api\/resources\/[a-z]+$/)
  }
})
