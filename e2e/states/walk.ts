import { expect, type Page, test } from '@playwright/test'
import { expectOnePrimary } from '../primary.ts'
import { changedFields, draftShown } from './draftShown.ts'
import type { Action, State, World } from './state.ts'

/** Reaches a state, looks at it, and does there what a person may do. */
export async function walk(state: State, world: World, checkA11y: () => Promise<void>): Promise<void> {
  await test.step(state.name, async () => {
    await state.reach(world)
    await state.shows(world)
    await expectOnePrimary(world.page, state.name)
    if (state.isBrief !== true) await checkA11y()
    for (const action of state.actions) await test.step(action.does, () => take(action, world))
  })
}

async function take(action: Action, world: World): Promise<void> {
  const { page } = world
  const before = await draftShown(page)
  await action.by(world)
  await action.shows(world)
  await expectFocus(page, action.does)
  await expectOnePrimary(page, action.does)
  if (action.isEdit) return
  const changed = async () => changedFields(before, await draftShown(page))
  await expect.poll(changed, { message: `what “${action.does}” changed in the draft` }).toEqual([])
}

/** Something of the page has the focus: not the page as a whole, and nothing that is out of sight. */
async function expectFocus(page: Page, does: string): Promise<void> {
  await expect(page.locator('body :focus'), `what has the focus after “${does}”`).toBeVisible()
}
