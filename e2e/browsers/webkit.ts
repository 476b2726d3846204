import * as z from 'zod'
import type { OtherBrowser } from '../../scripts/browsersPlan.mjs'
import { freePort } from '../../scripts/freePort.mjs'
import { startProgram } from './program.ts'
import {
  allText,
  type Control,
  calledSo,
  candidates,
  eventually,
  nameOf,
  type Screen,
  sightOf,
  sightShape,
  still,
  there,
} from './screen.ts'
import { beginSession } from './webDriver.ts'
import { webkitEnv } from './webkitEnv.ts'

/** Opens WebKitGTK's small browser at an address, driven by its WebDriver. Such a session keeps nothing on disk. */
export async function openWebKit(
  programs: Extract<OtherBrowser, { name: 'WebKit' }>,
  profile: string,
  display: string,
  url: string,
): Promise<Screen> {
  const port = await freePort(5600)
  const driver = startProgram(programs.driver, [`--port=${port}`, '--host=127.0.0.1'], webkitEnv(display, profile))
  const address = `http://127.0.0.1:${port}`
  await eventually('the driver', () =>
    fetch(`${address}/status`).then(
      () => true,
      () => undefined,
    ),
  )
  const browserOptions = { binary: programs.path, args: ['--automation'] }
  const { send } = await beginSession(address, { 'webkitgtk:browserOptions': browserOptions })

  /** There is no locator by role in this protocol, but an element says its role and its name. */
  async function find({ role, name }: Control): Promise<string | undefined> {
    const isPattern = typeof name !== 'string'
    const script = `${listen}; return (${calledSo})([...document.querySelectorAll(arguments[0])], arguments[1], arguments[2])`
    const args = [candidates[role], isPattern ? name.source : name, isPattern]
    for (const element of elementsShape.parse(await send('POST', '/execute/sync', { script, args }))) {
      const id = element[elementKey]
      if ((await send('GET', `/element/${id}/computedrole`)) !== role) continue
      if (isPattern || (await send('GET', `/element/${id}/computedlabel`)) === name) return id
    }
    return undefined
  }

  async function click(control: Control): Promise<string> {
    return eventually(nameOf(control), async () => {
      const id = await there(find(control))
      if (id === undefined || (await there(send('GET', `/element/${id}/enabled`))) !== true) return undefined
      return still(send('POST', `/element/${id}/click`).then(() => id))
    })
  }

  await send('POST', '/url', { url })
  return {
    click: async (control) => void (await click(control)),
    type: async (control, text) => {
      const id = await click(control)
      await send('POST', `/element/${id}/value`, { text })
    },
    giveFile: async (inputLabel, file) => {
      const value = `input[type=file][aria-label="${inputLabel}"]`
      const found = await send('POST', '/element', { using: 'css selector', value })
      await send('POST', `/element/${elementShape.parse(found)[elementKey]}/value`, { text: file })
    },
    look: async (control) => {
      const id = await there(find(control))
      if (id === undefined) return undefined
      const script = `return (${sightOf})(arguments[0])`
      const sight = await there(send('POST', '/execute/sync', { script, args: [{ [elementKey]: id }] }))
      return sight === undefined ? undefined : sightShape.parse(sight)
    },
    pageText: async () => String(await send('POST', '/execute/sync', { script: `return ${allText}`, args: [] })),
    complaints: async () =>
      z.array(z.string()).parse(await send('POST', '/execute/sync', { script: `${listen}; return heard`, args: [] })),
    picture: async () => Buffer.from(String(await send('GET', '/screenshot')), 'base64'),
    kill: driver.kill,
  }
}

/**
 * Runs in the page: from its first step on it keeps what it complains about. This protocol hears no console; what a page
 * says while it loads is heard in the story of the draft, by the inspector.
 */
const listen = `if (!('heard' in window)) {
  window.heard = []
  const { error } = console
  console.error = (...words) => { heard.push(words.join(' ')); error(...words) }
  addEventListener('error', ({ message }) => heard.push(message))
  addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)))
  addEventListener('securitypolicyviolation', ({ blockedURI }) => heard.push('The policy forbids ' + blockedURI))
}`

/** https://www.w3.org/TR/webdriver2/#elements */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'
const elementShape = z.object({ [elementKey]: z.string() })
const elementsShape = z.array(elementShape)
