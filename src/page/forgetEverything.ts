/**
 * Removes all that the editor keeps on this device: what each part of it removes by itself, then its small notes in the
 * storage of the browser and of the tab. A part that fails does not keep the others from it.
 */
export async function forgetEverything(
  removals: readonly (() => Promise<void>)[],
  storages: readonly (() => Storage)[] = [() => localStorage, () => sessionStorage],
): Promise<void> {
  await Promise.allSettled(removals.map((remove) => remove()))
  for (const storage of storages) {
    try {
      removeOwn(storage())
    } catch {
      // Denied: then nothing is there.
    }
  }
}

function removeOwn(storage: Storage): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
  for (const key of keys) if (key?.startsWith('external-item-editor.') === true) storage.removeItem(key)
}
