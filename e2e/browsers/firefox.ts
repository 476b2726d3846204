import * as z from 'zod'
import { connectBidi } from './bidi.ts'
import { startFirefox } from './firefoxProcess.ts'
import {
  allText,
  type Control,
  calledSo,
  eventually,
  nameOf,
  type Screen,
  sightOf,
  sightShape,
  still,
  there,
} from './screen.ts'

/** Opens Firefox with a profile at an address, and drives it over WebDriver BiDi. */
export async function openFirefox(path: string, profile: string, url: string): Promise<Screen> {
  const firefox = await startFirefox(path, profile)
  const complaints: string[] = []
  const send = await connectBidi(firefox.address, (method, params) => {
    const entry = method === 'log.entryAdded' ? logShape.parse(params) : undefined
    if (entry?.level === 'error') complaints.push(entry.text ?? '')
  })
  await send('session.new', { capabilities: {} })
  await send('session.subscribe', { events: ['log.entryAdded'] })
  const context = treeShape.parse(await send('browsingContext.getTree', { maxDepth: 0 })).contexts[0]?.context

  async function inPage(functionDeclaration: string, nodes: readonly object[]): Promise<unknown> {
    const call = { functionDeclaration, arguments: nodes, target: { context }, awaitPromise: true }
    return callShape.parse(await send('script.callFunction', call)).result.value
  }

  async function locate(locator: object) {
    const found = await send('browsingContext.locateNodes', { context, locator })
    return nodesShape.parse(found).nodes.map(({ sharedId }) => ({ sharedId }))
  }

  /** The locator knows whole names only, so that a part of one is looked for among all of the role. */
  async function find({ role, name }: Control) {
    if (typeof name === 'string') return (await locate({ type: 'accessibility', value: { role, name } }))[0]
    const nodes = await locate({ type: 'accessibility', value: { role } })
    const at = await inPage(
      `(...all) => all.indexOf((${calledSo})(all, ${JSON.stringify(name.source)}, true)[0])`,
      nodes,
    )
    return typeof at === 'number' ? nodes[at] : undefined
  }

  function act(type: 'key' | 'pointer', actions: readonly object[]): Promise<unknown> {
    return send('input.performActions', { context, actions: [{ id: type, type, actions }] })
  }

  async function click(control: Control): Promise<void> {
    await eventually(nameOf(control), async () => {
      const node = await there(find(control))
      if (node === undefined || (await there(inPage(isReady, [node]))) !== true) return undefined
      const moved = { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: node } }
      const press = [moved, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]
      return still(act('pointer', press).then(() => true))
    })
  }

  await send('browsingContext.navigate', { context, url, wait: 'complete' })
  return {
    click,
    type: async (control, text) => {
      await click(control)
      const keys = Array.from(text).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
      await act('key', keys)
    },
    giveFile: async (inputLabel, file) => {
      const [element] = await locate({ type: 'css', value: `input[type=file][aria-label="${inputLabel}"]` })
      await send('input.setFiles', { context, element, files: [file] })
    },
    look: async (control) => {
      const node = await there(find(control))
      const sight = node && (await there(inPage(asText, [node])))
      return sight === undefined ? undefined : sightText.parse(sight)
    },
    pageText: async () => String(await inPage(`() => ${allText}`, [])),
    complaints: () => Promise.resolve(complaints),
    picture: async () => {
      const { data } = pictureShape.parse(await send('browsingContext.captureScreenshot', { context }))
      return Buffer.from(data, 'base64')
    },
    kill: firefox.kill,
  }
}

const sightText = z.string().transform((text) => sightShape.parse(JSON.parse(text)))
/** As text, because the protocol has a form of its own for objects. */
const asText = `(element) => JSON.stringify((${sightOf})(element))`
const isReady = `(element) => {
  element.scrollIntoView({ block: 'nearest' })
  return !element.disabled
}`

const logShape = z.object({ level: z.string(), text: z.nullable(z.string()) })
const treeShape = z.object({ contexts: z.array(z.object({ context: z.string() })) })
const nodesShape = z.object({ nodes: z.array(z.object({ sharedId: z.string() })) })
const callShape = z.object({ result: z.object({ value: z.optional(z.unknown()) }) })
const pictureShape = z.object({ data: z.string() })
