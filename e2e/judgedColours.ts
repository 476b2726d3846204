import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Page, test } from '@playwright/test'
import { kindsOfElements } from './kindsOfElements.ts'

declare global {
  interface Window {
    /** The topmost elements of each kind that may have been judged. */
    kindsOfElements?: ReadonlyMap<string, readonly Element[]>
    /** What is to be judged: all else was, in another state of the page or in another story. */
    unjudged?: readonly Element[]
  }
}

/**
 * Kinds of elements whose colours broke no rule in this run, a line each: all workers write it and read it. Playwright
 * empties the folder when a run begins, so that nothing is known of another build.
 */
function judgedFile(): string {
  return join(test.info().project.outputDir, 'judgedColours.txt')
}

function judgedKinds(): ReadonlySet<string> {
  const file = judgedFile()
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [])
}

/**
 * Looks up what of the page has colours that no story of this run has judged yet, and says which kinds that are. An
 * element is of another kind when anything differs that the style sheets ask for: it or what it stands in has another
 * attribute, is hovered, focused, checked or disabled, has text or none, or the window is of another width. What it says
 * and how large it is make no difference. To judge the same frame of the page again in every story took a tenth of the time of all stories.
 */
export async function findUnjudged(page: Page): Promise<readonly string[]> {
  const kinds = await page.evaluate(kindsOfElements)
  const judged = judgedKinds()
  const unknown = kinds.filter((kind) => !judged.has(kind))
  await page.evaluate((wanted) => {
    const all = new Set(wanted.flatMap((kind) => window.kindsOfElements?.get(kind) ?? []))
    const isBelow = (element: Element) => element.parentElement !== null && all.has(element.parentElement)
    // A child of what is of a new kind is of a new kind, too.
    window.unjudged = [...all].filter((element) => !isBelow(element))
  }, unknown)
  return unknown
}

/** Remembers kinds of elements that broke no rule about colours in any look. */
export function coloursAreJudged(kinds: readonly string[]): void {
  mkdirSync(test.info().project.outputDir, { recursive: true })
  appendFileSync(judgedFile(), kinds.map((kind) => `${kind}\n`).join(''))
}
