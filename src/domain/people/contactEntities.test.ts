import { expect, test } from 'vitest'
import { contactEntities } from './contactEntities.ts'

test('Each entity has the page that names its members', () => {
  for (const { link } of Object.values(contactEntities)) {
    expect(link).toMatch(/^https:\/\/learn\.microsoft\.com\/graph\/api\/resources\/[a-z]+$/)
  }
})
