import { type APIRequestContext, expect } from '@playwright/test'
import { z } from 'zod'

/** One PUT as the sandbox's Graph received it. */
export interface ReceivedPut {
  readonly n: number
  readonly connection: string
  readonly item: string
  readonly status: number
  readonly byteLength: number
  readonly sha256: string
}

/** The PUTs the sandbox received for an item, newest first; it remembers the last 50 of all items. */
export async function receivedPuts(request: APIRequestContext, itemId: string): Promise<readonly ReceivedPut[]> {
  const answer = await request.get('/__sandbox/log')
  expect(answer.status()).toBe(200)
  return logShape.parse(await answer.json()).filter((put) => put.item === itemId)
}

/** The exact bytes of the newest PUT the sandbox received for an item. */
export async function receivedBytes(request: APIRequestContext, itemId: string): Promise<Buffer> {
  const [newest] = await receivedPuts(request, itemId)
  if (newest === undefined) throw new Error(`The sandbox received no PUT for item ${itemId}.`)
  const answer = await request.get(`/__sandbox/log/${newest.n}/body`)
  expect(answer.status()).toBe(200)
  return answer.body()
}

const logShape: z.ZodType<readonly ReceivedPut[]> = z.array(
  z.object({
    n: z.number(),
    connection: z.string(),
    item: z.string(),
    status: z.number(),
    byteLength: z.number(),
    sha256: z.string(),
  }),
)
