import * as z from 'zod'

/** A session of WebDriver: https://www.w3.org/TR/webdriver2/ */
export interface WebDriverSession {
  /** Sends a command below the address of the session. Throws the driver's own words when it is refused. */
  readonly send: (method: 'GET' | 'POST', path: string, body?: object) => Promise<unknown>
}

/** Begins a session with a driver that listens at an address. */
export async function beginSession(driver: string, capabilities: object): Promise<WebDriverSession> {
  const body = { capabilities: { alwaysMatch: capabilities } }
  const { sessionId } = sessionShape.parse(await ask(`${driver}/session`, 'POST', body))
  return { send: (method, path, content) => ask(`${driver}/session/${sessionId}${path}`, method, content) }
}

async function ask(address: string, method: string, body: object | undefined): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}), headers: { 'Content-Type': 'application/json' } } : {}),
  })
  const { value } = answerShape.parse(await answer.json())
  if (answer.ok) return value
  const { error, message } = errorShape.parse(value)
  throw new Error(`${error}: ${message}`)
}

const answerShape = z.object({ value: z.unknown() })
const errorShape = z.object({ error: z.string(), message: z.string() })
const sessionShape = z.object({ sessionId: z.string() })
