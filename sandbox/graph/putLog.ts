/** One PUT of an item as it arrived, whatever came of it. */
export type PutLogEntry = {
  readonly n: number
  readonly time: string
  readonly version: string
  readonly connection: string
  readonly item: string
  readonly status: number
  readonly byteLength: number
  readonly sha256: string
  readonly contentType: string
}

/** The last PUT bodies, byte for byte: for tests that compare them with what the editor showed. */
export type PutLog = {
  add(entry: Omit<PutLogEntry, 'n' | 'byteLength' | 'sha256'>, body: Uint8Array<ArrayBuffer>): Promise<void>
  newestFirst(): readonly PutLogEntry[]
  /** The bytes of entry `n`; 0 is the newest one. */
  bodyOf(n: number): Uint8Array<ArrayBuffer> | undefined
  clear(): void
}

const keptEntries = 50

export function putLog(): PutLog {
  let entries: readonly { readonly entry: PutLogEntry; readonly body: Uint8Array<ArrayBuffer> }[] = []
  let last = 0
  return {
    async add(seen, body) {
      const sha256 = await hexSha256(body)
      last += 1
      entries = [{ entry: { n: last, ...seen, byteLength: body.byteLength, sha256 }, body }, ...entries].slice(
        0,
        keptEntries,
      )
    },
    newestFirst: () => entries.map(({ entry }) => entry),
    bodyOf: (n) => (n === 0 ? entries[0] : entries.find(({ entry }) => entry.n === n))?.body,
    clear: () => {
      entries = []
    },
  }
}

async function hexSha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
