import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { contentBox, itemIdField } from '../../e2e/form.ts'
import { startChromium } from '../../e2e/killableChromium.ts'
import { random } from '../../e2e/random.ts'
import { type AttackOptions, scaled } from '../options.ts'
import { type AttackResult, Tally } from '../table.ts'
import type { ServedEditor } from './servedEditor.ts'

/** The browser is killed at random moments of all kinds of edits: nothing older than 300 ms is missing afterwards. */
export async function kills(options: AttackOptions, editor: ServedEditor): Promise<AttackResult> {
  const tried = scaled(100, options)
  const tally = new Tally()
  const dice = random(options.seed)
  const profile = await mkdtemp(join(tmpdir(), 'item-attack-'))
  let edits = 0
  let longestLoss = 0
  let history: readonly Moment[] = []
  try {
    for (let kill = 0; kill <= tried; kill += 1) {
      const browser = await startChromium(profile)
      const page = await browser.open(editor.address)
      // A busy machine starts a browser late; that is no loss.
      await itemIdField(page).waitFor({ timeout: 120_000 })
      if (history.length > 0) {
        const lost = await lostSince(page, history)
        longestLoss = Math.max(longestLoss, lost.milliseconds)
        if (lost.milliseconds > mostLost) tally.fails(`kill ${kill}: ${lost.milliseconds} ms are lost: ${lost.what}`)
      }
      history = kill === tried ? [] : await edited(page, dice, `K${kill}`)
      edits += history.length
      await browser.kill()
      history = [...history, { at: Date.now(), state: killed, what: 'the kill' }]
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  return tally.result('Kills while somebody edits', tried, `${edits} edits, longest loss ${longestLoss} ms`)
}

const add = 'Add people or groups'
const mostEntries = 20

/** What may be missing, in milliseconds before the kill. */
const mostLost = 300
const killed = '(killed)'

/** What the form had after an edit, and when. */
interface Moment {
  readonly at: number
  readonly state: string
  readonly what: string
}

/** Random edits for a random time, with what the form had after each. */
async function edited(page: Page, dice: ReturnType<typeof random>, name: string): Promise<readonly Moment[]> {
  const moments: Moment[] = [{ at: Date.now(), state: await stateOf(page), what: 'opening' }]
  const until = Date.now() + 200 + dice.below(1500)
  const version = page.getByRole('combobox', { name: 'API version' })
  const edits: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['the item ID', () => itemIdField(page).fill(`${name}x${dice.below(1000)}`)],
    [
      'the content',
      async () => {
        await contentBox(page).click()
        await page.keyboard.insertText(`${name}y${dice.below(1000)} `)
      },
    ],
    ['the kind of content', () => page.getByRole('radio', { name: dice.pick(['Text', 'HTML']) }).check()],
    ['the API version', () => version.selectOption(dice.pick(['beta', 'v1.0']))],
    [
      'an access entry',
      async () => {
        // Of a long list only those in sight are drawn, and could not be counted.
        const isEnough = (await page.getByRole('group', { name: /^Access entry \d+$/ }).count()) >= mostEntries
        await page.getByRole('button', { name: isEnough ? 'Remove access entry 1' : add, exact: true }).click()
      },
    ],
    ['undo', () => page.keyboard.press('Control+z')],
  ]
  do {
    const [what, edit] = dice.pick(edits)
    await edit()
    const at = Date.now()
    moments.push({ at, state: await stateOf(page), what })
  } while (Date.now() < until)
  return moments
}

/** How much older than the kill the oldest edit is that is missing now. */
async function lostSince(page: Page, history: readonly Moment[]): Promise<{ milliseconds: number; what: string }> {
  const killedAt = history.at(-1)?.at ?? 0
  const before = history.slice(0, -1)
  // A draft may come a moment after the form.
  for (let look = 0; look < 20; look += 1) {
    const state = await stateOf(page)
    const found = before.findLastIndex((moment) => moment.state === state)
    const next = before[found + 1]
    if (found >= 0 && next === undefined) return { milliseconds: 0, what: '' }
    if (found >= 0 && next !== undefined && killedAt - next.at <= mostLost)
      return { milliseconds: killedAt - next.at, what: next.what }
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
    if (look === 19 && next !== undefined)
      return { milliseconds: killedAt - next.at, what: `${next.what}; ${state} in place of ${before.at(-1)?.state}` }
  }
  return { milliseconds: killedAt - (before[0]?.at ?? 0), what: 'the form has something that was never typed' }
}

/** What the form has, in one line, once it is drawn: an entry of the access list comes a frame after the press. */
function stateOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    const value = (selector: string) => {
      const element = document.querySelector(selector)
      return element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.value : ''
    }
    const content = document.querySelector('[aria-label="Content"][role="textbox"], textarea[aria-label="Content"]')
    const text = content instanceof HTMLTextAreaElement ? content.value : (content?.textContent ?? '')
    const isHtml = [...document.querySelectorAll('input[type="radio"]')].some(
      (radio) => radio instanceof HTMLInputElement && radio.checked && radio.labels?.[0]?.textContent === 'HTML',
    )
    const entries = document.querySelectorAll('[role="group"][aria-label^="Access entry"]').length
    return [value('[data-place="url:item-id"]'), text, isHtml, entries, value('select[aria-label="API version"]')].join(
      '|',
    )
  })
}
