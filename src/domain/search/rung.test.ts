import { expect, test } from 'vitest'
import { rung, rungNames } from './rung.ts'

test.each(rungNames)('the rung %s has a title of its own', (name) => {
  const titles = rungNames.map((each) => rung(each, 'yes', '').title)
  expect(titles.filter((title) => title === rung(name, 'yes', '').title)).toHaveLength(1)
})

test('what to do is left out where there is nothing to do', () => {
  expect(rung('stored', 'yes', 'Graph has it.').toDo).toBeUndefined()
  expect(rung('stored', 'no', 'Gone.', 'Submit it.').toDo).toBe('Submit it.')
})
