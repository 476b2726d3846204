import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Runs every axe rule on the page as it stands, those about colours also in dark and in the colours of the system's high
 * contrast, and fails with what to mend.
 */
export async function checkAccessibility(page: Page): Promise<void> {
  for (const look of looks) {
    await page.emulateMedia(look)
    if (look.forcedColors === 'none') await drawnIn(page, look.colorScheme)
    await settled(page)
    const builder = look === looks[0] ? fastBuilder(page) : fastBuilder(page).withRules(colourRules)
    const { violations } = await builder.analyze()
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

// Every rule, but only what breaks one is described in full; and in the page itself, which has no frames. A third of the time.
function fastBuilder(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true)
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

function sentenceOf({ id, help, helpUrl, nodes }: Violation): string {
  const places = nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`)
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
