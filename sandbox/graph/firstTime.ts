import { z } from 'zod'
import { readRecord, writeRecord } from '../storage/records.ts'
import type { GraphContext } from './graphContext.ts'

const memoryMilliseconds = 60_000

const firstShape = z.object({ at: z.number(), tokenId: z.string() })

/**
 * Whether this is the first time under a key; every other time is. It starts over a minute later. With a token id, it stays the
 * first time until another token comes along.
 */
export async function firstTime(graph: GraphContext, key: string, tokenId = ''): Promise<boolean> {
  const now = graph.clock()
  const before = await readRecord(graph.storage, key, firstShape)
  const isOver =
    before !== undefined && before.at + memoryMilliseconds > now && (tokenId === '' || before.tokenId !== tokenId)
  if (isOver) await graph.storage.delete(key)
  else await writeRecord(graph.storage, key, { at: now, tokenId })
  return !isOver
}
