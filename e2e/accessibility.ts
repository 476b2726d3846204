import { expect, type Page } from '@playwright/test'
import axe, { type Result, type RunOptions } from 'axe-core'

declare global {
  interface Window {
    axe?: typeof axe
  }
}

/**
 * Runs every axe rule on the page as it stands, those about colours also in dark and in the colours of the system's high
 * contrast, and fails with what to mend.
 */
export async function checkAccessibility(page: Page): Promise<void> {
  for (const look of looks) {
    await page.emulateMedia(look)
    if (look.forcedColors === 'none') await drawnIn(page, look.colorScheme)
    await settled(page)
    const violations = await violationsOf(page, look === looks[0] ? {} : { runOnly: colourRules })
    const seen = `${look.colorScheme} mode${look.forcedColors === 'active' ? ' with forced colours' : ''}`
    expect(violations.map(sentenceOf), `accessibility faults in ${seen} on ${page.url()}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null })
}

const looks = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const

/** The others find the same in any colours. https://dequeuniversity.com/rules/axe/4.11 */
const colourRules = ['color-contrast', 'link-in-text-block']

/**
 * What breaks a rule in a page as it stands. The rules are brought into a page once and stay there, because each time they
 * come they are read and made fast again: that took three quarters of the time of a check.
 * https://github.com/dequelabs/axe-core/blob/develop/doc/API.md#api-name-axerun
 */
async function violationsOf(page: Page, options: RunOptions): Promise<readonly Result[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source)
  return page.evaluate(async (wanted) => {
    if (window.axe === undefined) throw new Error('The rules of accessibility are not in the page.')
    // Every rule, but only what breaks one is described in full.
    const everything: RunOptions = { resultTypes: ['violations'], iframes: false }
    const { violations } = await window.axe.run({ ...everything, ...wanted })
    return violations
  }, options)
}

function sentenceOf({ id, help, helpUrl, nodes }: Result): string {
  const places = nodes.map((node) => `${node.target.flat().join(' ')}: ${node.failureSummary ?? ''}`)
  return [`${id}: ${help} (${helpUrl})`, ...places].join('\n')
}

/** The dark theme is fetched when it is first used; a page without themes follows at once. */
async function drawnIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.waitForFunction((wanted) => {
    const themed = document.querySelector<HTMLElement>('.fui-FluentProvider')
    return themed === null || getComputedStyle(themed).colorScheme === wanted
  }, colorScheme)
}

/** Waits until what fades has faded, so that no colour is measured half way. Spinners turn for ever; they are not waited for. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document
        .getAnimations()
        .every((each) => each.playState !== 'running' || !Number.isFinite(each.effect?.getComputedTiming().endTime)),
    undefined,
    // Not by frames: a page that shows nothing new draws none.
    { polling: 50 },
  )
}
