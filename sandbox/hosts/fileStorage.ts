import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Storage } from '../storage/storage.ts'

/**
 * State as files: one per key, its first line the key, the rest the text.
 * A file is written beside its place and renamed into it, so a crash leaves the old text or the new one.
 */
export function fileStorage(folder: string): Storage {
  const pathOf = (key: string) => join(folder, fileNameOf(key))
  return {
    async get(key) {
      const text = await readIfThere(pathOf(key))
      return text?.slice(text.indexOf('\n') + 1)
    },
    async put(key, text) {
      await mkdir(folder, { recursive: true })
      const temporary = join(folder, `${randomUUID()}.tmp`)
      await writeFile(temporary, `${key}\n${text}`, { flush: true })
      await rename(temporary, pathOf(key))
    },
    async delete(key) {
      await rm(pathOf(key), { force: true })
    },
    async list(prefix) {
      const keys: string[] = []
      for (const name of await namesIn(folder)) {
        const key = name.endsWith('.txt') ? await firstLine(join(folder, name)) : undefined
        if (key?.startsWith(prefix) === true) keys.push(key)
      }
      return keys.sort()
    },
  }
}

// Readable in a listing; the hash keeps ids apart that differ in case only, and long ones short.
function fileNameOf(key: string): string {
  const readable = key
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
  return `${readable}-${createHash('sha256').update(key).digest('hex').slice(0, 16)}.txt`
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

// An item may have 30 MB; its key is in the first kilobytes.
async function firstLine(path: string): Promise<string | undefined> {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
      const text = buffer.toString('utf8', 0, bytesRead)
      return text.slice(0, text.indexOf('\n'))
    } finally {
      await file.close()
    }
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
