import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'
import type { Result, RunOptions } from 'axe-core'
import { coloursAreJudged, findUnjudged } from './judgedColours.ts'

declare global {
  interface Window {
    axe?: typeof axe
  }
}

/**
 * Runs every axe rule on the page as it stands, those about colours also in dark and in the colours of the system's high
 * contrast, and fails with what to mend. Colours are judged once for each kind of element: see judgedColours.ts.
 */
export async function checkAccessibility(page: Page): Promise<void> {
  await page.emulateMedia(looks[0])
  await settled(page)
  await bringRules(page)
  expectNone(await violationsOf(page, { rules: withoutColours }), page)
  const unjudged = await findUnjudged(page)
  if (unjudged.length > 0) {
    for (const look of looks) {
      await page.emulateMedia(look)
      await drawnIn(page, look.colorScheme)
      await settled(page)
      const seen = `${look.colorScheme} mode${look.forcedColors === 'active' ? ' with forced colours' : ''}`
      expectNone(await colourViolationsOf(page), page, seen)
    }
    coloursAreJudged(unjudged)
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null })
}

const looks = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const

/** What depends on how the page looks; the others find the same in any colours. https://dequeuniversity.com/rules/axe/4.13 */
const colourRules = ['color-contrast', 'link-in-text-block']
const withoutColours = Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }]))

/**
 * The rules are brought into a page once and stay there, because each time they come they are read and made fast again: that
 * took three quarters of the time of a check. https://github.com/dequelabs/axe-core/blob/develop/doc/API.md#api-name-axerun
 */
async function bringRules(page: Page): Promise<void> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(source)
}

/** The small form of the same rules: a page reads it in two thirds of the time. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// Only what breaks a rule is described in full.
const everything: RunOptions = { resultTypes: ['violations'], iframes: false }

/** What breaks a rule in a page as it stands. */
function violationsOf(page: Page, options: RunOptions): Promise<readonly Result[]> {
  return page.evaluate(
    async (wanted) => {
      if (window.axe === undefined) throw new Error('The rules of accessibility are not in the page.')
      return (await window.axe.run(wanted)).violations
    },
    { ...everything, ...options },
  )
}

/** What breaks a rule about colours, of the elements that were not judged yet. */
function colourViolationsOf(page: Page): Promise<readonly Result[]> {
  return page.evaluate(
    async (wanted) => {
      if (window.axe === undefined) throw new Error('The rules of accessibility are not in the page.')
      const there = (window.unjudged ?? []).filter((element) => element.isConnected)
      // Another theme may have made the page anew.
      return (await window.axe.run({ include: there.length > 0 ? there : [document.documentElement] }, wanted))
        .violations
    },
    { ...everything, runOnly: colourRules },
  )
}

function expectNone(violations: readonly Result[], page: Page, look = 'any look'): void {
  expect(violations.map(sentenceOf), `accessibility faults in ${look} on ${page.url()}`).toEqual([])
}

function sentenceOf({ id, help, helpUrl, nodes }: Result): string {
  const places = nodes.map((node) => `${node.target.flat().join(' ')}: ${node.failureSummary ?? ''}`)
  return [`${id}: ${help} (${helpUrl})`, ...places].join('\n')
}

/** The dark theme is fetched when it is first used; a page without themes follows at once. */
async function drawnIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.waitForFunction((wanted) => {
    const themed = document.querySelector<HTMLElement>('.fui-FluentProvider')
    // What is computed is `light dark` where the system's own colours are forced.
    return themed === null || themed.style.colorScheme === wanted
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
