import * as z from 'zod'
import { connectCommands } from './commandSocket.ts'
import { eventually } from './screen.ts'

/** WebKit's own remote inspector, for a browser that nothing automates: a page to ask, and what its console said. */
export interface Inspector {
  /** Runs an expression in the page. Throws what it threw. */
  readonly evaluate: (expression: string) => Promise<unknown>
  readonly complaints: () => readonly string[]
}

/** Connects to the one page of a browser that was started with WEBKIT_INSPECTOR_HTTP_SERVER at an address. */
export async function inspectPage(host: string): Promise<Inspector> {
  const path = await eventually('a page to inspect', async () => {
    const listed = await fetch(`http://${host}/`).then(
      (answer) => answer.text(),
      () => '',
    )
    return /\/socket\/\d+\/\d+\/WebPage/.exec(listed)?.[0]
  })
  const complaints: string[] = []
  let target: string | undefined
  const socket = await connectCommands(`ws://${host}${path}`, (received, { answer, refuse }) => {
    const { method, params } = outerShape.parse(received)
    // A page is replaced by another one on the way to the address.
    if (method === 'Target.targetCreated' && params?.targetInfo?.isProvisional !== true)
      become(params?.targetInfo?.targetId)
    if (method === 'Target.didCommitProvisionalTarget') become(params?.newTargetId)
    if (method !== 'Target.dispatchMessageFromTarget' || params?.message === undefined) return
    const inner = innerShape.parse(JSON.parse(params.message))
    if (inner.params?.message?.level === 'error') complaints.push(inner.params.message.text)
    if (inner.id === undefined) return
    if (inner.error !== undefined) refuse(inner.id, inner.error.message)
    else answer(inner.id, inner.result)
  })

  function become(targetId: string | undefined): void {
    if (targetId === undefined) return
    target = targetId
    // On the first one the socket is still being opened by us.
    queueMicrotask(() => {
      socket.refuseAll('no such page: another one has taken its place')
      send('Console.enable', {}).catch(() => undefined)
    })
  }

  function send(method: string, params: object): Promise<unknown> {
    return socket.ask((id) => ({
      id: id + outerNumbers,
      method: 'Target.sendMessageToTarget',
      params: { targetId: target, message: JSON.stringify({ id, method, params }) },
    }))
  }

  await eventually('the page', () => Promise.resolve(target))
  return {
    complaints: () => complaints,
    evaluate: async (expression) => {
      const answer = valueShape.parse(await send('Runtime.evaluate', { expression, returnByValue: true }))
      if (answer.wasThrown === true) throw new Error(`javascript error: ${String(answer.result.description)}`)
      return answer.result.value
    },
  }
}

/** The envelope is answered too, under a number that nobody waits for. */
const outerNumbers = 1_000_000

const outerShape = z.object({
  method: z.optional(z.string()),
  params: z.optional(
    z.object({
      targetInfo: z.optional(z.object({ targetId: z.string(), isProvisional: z.optional(z.boolean()) })),
      newTargetId: z.optional(z.string()),
      message: z.optional(z.string()),
    }),
  ),
})
const innerShape = z.object({
  id: z.optional(z.number()),
  result: z.optional(z.unknown()),
  error: z.optional(z.object({ message: z.string() })),
  params: z.optional(z.object({ message: z.optional(z.object({ level: z.string(), text: z.string() })) })),
})
const valueShape = z.object({
  wasThrown: z.optional(z.boolean()),
  result: z.object({ value: z.optional(z.unknown()), description: z.optional(z.string()) }),
})
