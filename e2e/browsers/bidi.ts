import * as z from 'zod'
import { connectCommands } from './commandSocket.ts'

/** Sends a command. Throws the browser's own words when it is refused. */
export type SendBidi = (method: string, params: object) => Promise<unknown>

/** Connects to a browser that speaks WebDriver BiDi (https://w3c.github.io/webdriver-bidi); `onEvent` hears what was subscribed to. */
export async function connectBidi(
  address: string,
  onEvent: (method: string, params: unknown) => void,
): Promise<SendBidi> {
  const { ask } = await connectCommands(address, (received, { answer, refuse }) => {
    const message = messageShape.parse(received)
    if (message.type === 'event') onEvent(message.method, message.params)
    else if (message.type === 'success') answer(message.id, message.result)
    else refuse(message.id, `${message.error}: ${message.message}`)
  })
  return (method, params) => ask((id) => ({ id, method, params }))
}

const messageShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('event'), method: z.string(), params: z.unknown() }),
  z.object({ type: z.literal('success'), id: z.number(), result: z.unknown() }),
  z.object({ type: z.literal('error'), id: z.number(), error: z.string(), message: z.string() }),
])
