import { expect, test } from 'vitest'
import { achievementEntities } from './achievementEntities.ts'

test('Each entity has the page that names its members', () => {
  for (const { link } of Object.values(achievementEntities)) {
    expect(link).toMatch(/^https:\/\/learn\.microsoft\.com\/graph\/api\/resources\/[a-z]+$/)
  }
})
