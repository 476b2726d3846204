import { expect, type Locator, type Page } from '@playwright/test'
import type { Action, State, Step } from './state.ts'

/** Presses a button of the page by its name. */
export function press(name: string | RegExp): Step {
  return ({ page }) => buttonOf(page, name).click()
}

/** Presses a key, wherever the focus is. */
export function key(...keys: readonly string[]): Step {
  return async ({ page }) => {
    for (const each of keys) await page.keyboard.press(each)
  }
}

/** Does one step after another. */
export function steps(...all: readonly Step[]): Step {
  return async (world) => {
    for (const step of all) await step(world)
  }
}

/** Waits until what the page has at a place is seen. */
export function sees(find: (page: Page) => Locator): Step {
  return ({ page }) => expect(find(page)).toBeVisible()
}

/** Waits until it is gone. */
export function misses(find: (page: Page) => Locator): Step {
  return ({ page }) => expect(find(page)).toHaveCount(0)
}

/** Waits until something has the focus. */
export function focuses(find: (page: Page) => Locator): Step {
  return ({ page }) => expect(find(page)).toBeFocused()
}

export function dialogOf(page: Page, title: string | RegExp): Locator {
  return page.getByRole('dialog', { name: title, exact: true })
}

export function buttonOf(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name, exact: true }).first()
}

interface Opened {
  readonly name: string
  readonly covers: readonly string[]
  /** The title of the dialog, or the name of the menu. */
  readonly title: string | RegExp
  /** What opens it with the mouse. */
  readonly open: Step
  /** What opens it with the keyboard; else Enter, since the focus is back on the button then. */
  readonly openByKey?: Step
  /** The button that has the focus when it is closed. */
  readonly opener?: (page: Page) => Locator
  readonly closeButton?: string
  readonly shows?: Step
  readonly actions?: readonly Action[]
  readonly command?: string
}

/** A dialog: opened by mouse and by key, closed by Esc and by its button, and the focus goes back to where it was. */
export function dialogState(row: Opened): State {
  const { name, covers, title, open, openByKey = key('Enter'), opener, closeButton = 'Close', shows, command } = row
  const dialog = (page: Page) => dialogOf(page, title)
  // Gone, and not only closed: what opens it again would come too early.
  const isBack = steps(
    ({ page }) => expect(page.locator('dialog')).toHaveCount(0),
    opener ? focuses(opener) : async () => {},
  )
  const isThere = steps(sees(dialog), ({ page }) => expect(dialog(page).locator(':focus')).toBeVisible())
  return {
    name,
    covers,
    reach: open,
    shows: steps(isThere, shows ?? (async () => {})),
    actions: [
      ...(row.actions ?? []),
      { does: 'Esc closes it', by: key('Escape'), shows: isBack },
      { does: 'A key opens it', by: openByKey, shows: isThere, ...(command === undefined ? {} : { command }) },
      {
        does: `“${closeButton}” closes it`,
        by: ({ page }) => dialog(page).getByRole('button', { name: closeButton, exact: true }).first().click(),
        shows: isBack,
      },
    ],
  }
}

/** A menu: opened by mouse and by key, arrows move in it, Esc and Tab close it. */
export function menuState(row: Opened & { readonly opener: (page: Page) => Locator }): State {
  const { name, covers, title, open, opener, shows } = row
  const menu = (page: Page) => page.getByRole('menu', { name: title })
  const isThere = steps(sees(menu), ({ page }) => expect(menu(page).locator(':focus')).toBeVisible())
  const isBack = steps(({ page }) => expect(menu(page)).toBeHidden(), focuses(opener))
  return {
    name,
    covers,
    reach: open,
    shows: steps(isThere, shows ?? (async () => {})),
    actions: [
      { does: 'Arrows go through it', by: key('ArrowDown', 'End', 'Home'), shows: isThere },
      { does: 'Esc closes it', by: key('Escape'), shows: isBack },
      { does: 'Enter opens it', by: key('Enter'), shows: isThere },
      { does: 'Tab closes it', by: key('Tab'), shows: ({ page }) => expect(menu(page)).toBeHidden() },
      ...(row.actions ?? []),
    ],
  }
}

/** A tab of the right pane: chosen by mouse, left and come back to by key. */
export function tabState(
  row: Pick<State, 'name' | 'shows'> & { readonly tab: string; readonly covers: readonly string[] } & Partial<State>,
): State {
  const tab = (page: Page) => page.getByRole('tab', { name: new RegExp(`^${row.tab}`) })
  const isChosen: Step = ({ page }) => expect(tab(page)).toHaveAttribute('aria-selected', 'true')
  return {
    name: row.name,
    covers: row.covers,
    reach: ({ page }) => tab(page).click(),
    shows: steps(isChosen, row.shows),
    actions: [
      ...(row.actions ?? []),
      {
        does: 'Arrows go to the tab beside it and back',
        by: steps(({ page }) => tab(page).focus(), key('ArrowLeft', 'ArrowRight')),
        shows: steps(isChosen, focuses(tab)),
        command: `Go to ${row.tab}`,
      },
    ],
  }
}
