import { z } from 'zod/mini'

/** What a tab remembers over reloads and sign-in pages: its draft, whose that is, and small decisions. */
export interface TabMemory {
  readonly draftId?: string | undefined
  readonly owner?: string | undefined
  /** True while the user goes to add an account: then the draft comes along. */
  readonly takesAlong?: boolean | undefined
  /** The user who said "Not now" to the drafts from before signing in. */
  readonly notNow?: string | undefined
}

/** Where that is remembered, and who was signed in last on this device. Both forget where storage is denied. */
export interface TabMemoryPlace {
  readonly get: () => TabMemory
  readonly change: (change: TabMemory) => void
  readonly lastOwner: () => string
  readonly setLastOwner: (owner: string) => void
}

/** The memory of this tab. */
export function tabMemoryPlace(): TabMemoryPlace {
  const get = () => {
    const text = read(() => sessionStorage, tabKey)
    // Making the schema is work; a first visit has nothing to read with it.
    return text === undefined ? {} : (memorySchema.safeParse(parsed(text)).data ?? {})
  }
  return {
    get,
    change: (change) => write(() => sessionStorage, tabKey, JSON.stringify({ ...get(), ...change })),
    lastOwner: () => read(() => localStorage, ownerKey) ?? '',
    setLastOwner: (owner) => write(() => localStorage, ownerKey, owner === '' ? undefined : owner),
  }
}

const tabKey = 'external-item-editor.tab'
const ownerKey = 'external-item-editor.owner'

const memorySchema = z.lazy(() =>
  z.object({
    draftId: z.optional(z.string()),
    owner: z.optional(z.string()),
    takesAlong: z.optional(z.boolean()),
    notNow: z.optional(z.string()),
  }),
)

function read(storage: () => Storage, key: string): string | undefined {
  try {
    return storage().getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

function write(storage: () => Storage, key: string, text: string | undefined): void {
  try {
    if (text === undefined) storage().removeItem(key)
    else storage().setItem(key, text)
  } catch {
    // Denied or full: then the next page starts with the latest draft.
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
