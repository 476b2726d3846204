import { parsedJson } from './parsedJson.ts'

/** The storage of this browser or of this tab: a function, because some browsers refuse even to name theirs. */
export type StorageArea = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What all tabs of this browser share. */
export const browserStorage: StorageArea = () => localStorage

/** What only this tab has; it outlives a reload. */
export const tabStorage: StorageArea = () => sessionStorage

/** One value in the browser's storage. Nothing here throws: what storage denies or has no room for is not there. */
export interface StoredValue<Value> {
  /** The value; undefined when there is none, when storage is denied, and when what is stored cannot be read. */
  readonly read: () => Value | undefined
  /** Stores a value. False when storage is denied or full: then what was there before stays. */
  readonly write: (value: Value) => boolean
  /** Takes the value away. False when storage is denied. */
  readonly remove: () => boolean
  /** Whether anything is stored, readable or not. */
  readonly presence: () => 'there' | 'absent' | 'denied'
}

/** A text under a key. */
export function storedText(key: string, area: StorageArea = browserStorage): StoredValue<string> {
  const stored = () => attempt(() => area().getItem(key))
  return {
    read: () => stored() ?? undefined,
    write: (text) => didAct(() => area().setItem(key, text)),
    remove: () => didAct(() => area().removeItem(key)),
    presence() {
      const text = stored()
      return text === undefined ? 'denied' : text === null ? 'absent' : 'there'
    },
  }
}

/**
 * A value as JSON under a key. `readValue` turns parsed JSON into the value, or undefined; it is called only when something
 * is stored, so that a first visit need not make the schema that it reads with.
 */
export function storedJson<Value>(
  key: string,
  readValue: (json: unknown) => Value | undefined,
  area: StorageArea = browserStorage,
): StoredValue<Value> {
  const text = storedText(key, area)
  return {
    ...text,
    read() {
      const json = text.read()
      return json === undefined ? undefined : readValue(parsedJson(json))
    },
    write: (value) => text.write(JSON.stringify(value)),
  }
}

function attempt<Answer>(act: () => Answer): Answer | undefined {
  try {
    return act()
  } catch {
    // Denied or full.
    return undefined
  }
}

function didAct(act: () => void): boolean {
  const done = attempt(() => {
    act()
    return true
  })
  return done === true
}
