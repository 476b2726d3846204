import * as z from 'zod'
import { freePort } from '../../scripts/freePort.mjs'
import { startProgram } from './program.ts'
import {
  allText,
  type Control,
  calledSo,
  candidates,
  eventually,
  nameOf,
  sightOf,
  sightShape,
  there,
} from './screen.ts'
import type { KeptScreen } from './stories.ts'
import { webkitEnv } from './webkitEnv.ts'
import { inspectPage } from './webkitInspector.ts'

/**
 * Opens WebKitGTK's small browser as a person does, with a profile that stays: what automates it (webkit.ts) keeps
 * nothing. Its inspector types for us, as input of the page, not as keys.
 */
export async function openKeptWebKit(
  browser: string,
  profile: string,
  display: string,
  address: string,
): Promise<KeptScreen> {
  const host = `127.0.0.1:${await freePort(5700)}`
  const env = { ...webkitEnv(display, profile), WEBKIT_INSPECTOR_HTTP_SERVER: host }
  const program = startProgram(browser, [address], env)
  const page = await inspectPage(host)

  /** Runs a function of the element in the page; undefined while it is not there. */
  async function onElement({ role, name }: Control, what: string): Promise<unknown> {
    const [words, isPattern] = typeof name === 'string' ? [name, false] : [name.source, true]
    const elements = `[...document.querySelectorAll(${JSON.stringify(candidates[role])})]`
    const called = `(${calledSo})(${elements}, ${JSON.stringify(words)}, ${isPattern})`
    const text = await there(page.evaluate(`JSON.stringify(${called}.slice(0, 1).map(${what}))`))
    return typeof text === 'string' ? z.array(z.unknown()).parse(JSON.parse(text))[0] : undefined
  }

  return {
    type: async (control, text) => {
      const into = `(element) => {
        element.focus()
        return document.execCommand('insertText', false, ${JSON.stringify(text)})
      }`
      await eventually(nameOf(control), async () => ((await onElement(control, into)) === true ? true : undefined))
    },
    look: async (control) => {
      const sight = await onElement(control, sightOf)
      return sight === undefined ? undefined : sightShape.parse(sight)
    },
    pageText: async () => String(await page.evaluate(allText)),
    complaints: () => Promise.resolve(page.complaints()),
    kill: program.kill,
  }
}
