import { coldStart } from '../drive/coldStart.ts'
import { fetchedScripts } from '../drive/scripts.ts'
import { inBrowser } from '../host/browser.ts'
import { scriptSizes } from '../host/scriptSizes.ts'
import { figureName } from '../report/figures.ts'
import type { Run } from './run.ts'

/** One round of first visits: the editor and both shells, at full speed and four times slower. */
export async function pageRound({ only, chromiumPath, servers, book }: Run, isFloorFirst: boolean): Promise<void> {
  const targets = ['editor', 'fluent', 'react'] as const
  const speeds = [
    ['load', 1],
    ['cold', 4],
  ] as const
  await inBrowser(chromiumPath, async (browser) => {
    for (const [measure, slowdown] of speeds) {
      if (!only.has(measure)) continue
      // Who comes first changes, because the first visit of a browser pays for more than itself.
      for (const target of isFloorFirst ? targets.toReversed() : targets) {
        const address = target === 'editor' ? servers.editor : servers.floor(target)
        book.note(figureName(target, undefined, `${measure} ms`), await coldStart(browser, address, slowdown))
      }
    }
  })
}

/** Weighs the JavaScript of the editor; it is the same in every round. */
export async function noteScripts({ only, chromiumPath, servers, book }: Run): Promise<void> {
  if (!only.has('javascript')) return
  const fetched = await inBrowser(chromiumPath, (browser) => fetchedScripts(browser, servers.editor))
  const { signedOut, signedIn, signInLibrary, contentEditor } = scriptSizes(fetched)
  book.note(figureName('editor', undefined, 'scripts signed out kB'), signedOut)
  book.note(figureName('editor', undefined, 'scripts signed in kB'), signedIn)
  book.note(figureName('editor', undefined, 'scripts of sign-in kB'), signInLibrary)
  book.note(figureName('editor', undefined, 'scripts of content kB'), contentEditor)
}
