import { setTimeout as sleep } from 'node:timers/promises'
import { longestTaskSince } from './longestTask.ts'
import type { MeasuredPage } from './measuredPage.ts'

/** What typing gave: how long each key took, and the longest task of the page's main thread from the first key on. */
export interface TypingResult {
  readonly answers: readonly number[]
  readonly longestTask: number
}

/**
 * Types into what has focus as a person does who does not wait: one key every 53 ms by the clock, whether or not the page
 * has answered the one before. The longest task also covers three seconds after the last key, for work put off.
 */
export async function typeByClock(page: MeasuredPage, keyCount: number): Promise<TypingResult> {
  const since = await startOf(page)
  const begin = performance.now()
  const sent: Promise<unknown>[] = []
  for (let key = 0; key < keyCount; key += 1) {
    await sleep(Math.max(0, begin + key * keyInterval - performance.now()))
    sent.push(page.press(characterAt(key)))
  }
  await Promise.all(sent)
  await page.page.waitForFunction((count) => window.benchProbe.answers.length >= count, keyCount, { timeout: 120_000 })
  await sleep(3000)
  return resultOf(page, since)
}

/** Types each key only when the page has painted the one before. */
export async function typeInTurn(page: MeasuredPage, keyCount: number): Promise<TypingResult> {
  const since = await startOf(page)
  for (let key = 0; key < keyCount; key += 1) {
    await page.press(characterAt(key))
    await page.page.evaluate(() => window.benchProbe.shown(() => true))
  }
  return resultOf(page, since)
}

// 50 ms is three frames of 60 Hz: keys would all fall at the same moment of a frame.
const keyInterval = 53

function characterAt(index: number): string {
  return 'typed by the clock '.charAt(index % 19)
}

function startOf({ page }: MeasuredPage): Promise<number> {
  return page.evaluate(() => {
    window.benchProbe.answers.length = 0
    return performance.now()
  })
}

async function resultOf({ page }: MeasuredPage, since: number): Promise<TypingResult> {
  const answers = await page.evaluate(() => window.benchProbe.answers)
  return { answers, longestTask: await longestTaskSince(page, since) }
}
