import type { z } from 'zod'
import { parseJson } from '../parseJson.ts'
import type { Storage } from './storage.ts'

/** Reads a stored JSON record. One that does not fit its shape (an older version wrote it) counts as absent. */
export async function readRecord<Shape extends z.ZodType>(
  storage: Storage,
  key: string,
  shape: Shape,
): Promise<z.infer<Shape> | undefined> {
  const text = await storage.get(key)
  if (text === undefined) return undefined
  const parsed = shape.safeParse(parseJson(text))
  return parsed.success ? parsed.data : undefined
}

export async function writeRecord(storage: Storage, key: string, record: object): Promise<void> {
  await storage.put(key, JSON.stringify(record))
}
