import { expect, test } from './fixtures.ts'
import { allStories } from './states/allStories.ts'
import { walk } from './states/walk.ts'

// A step that finds nothing to press says so before the whole story is over.
test.use({ actionTimeout: 10_000 })

for (const story of allStories) {
  test(`every state ${story.name}`, async ({ page, context, uniqueItemId, checkA11y, allowConsoleErrors }) => {
    // Many states, each with its look at the colours.
    test.slow()
    if (story.refusals !== undefined) allowConsoleErrors(story.refusals)
    const world = { page, context, itemId: uniqueItemId() }
    for (const state of story.states) await walk(state, world, checkA11y)
  })
}

test('every state has a name of its own, and so has every action in it', () => {
  const states = allStories.flatMap((story) => story.states)
  const names = states.map(({ name }) => name)
  expect(names).toEqual([...new Set(names)])
  for (const { name, actions } of states) {
    const does = actions.map((action) => action.does)
    expect(does, name).toEqual([...new Set(does)])
  }
  expect(states.length).toBeGreaterThanOrEqual(45)
  expect(states.flatMap(({ actions }) => actions).length).toBeGreaterThanOrEqual(60)
})
