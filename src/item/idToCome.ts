import { live } from '../ui/live.ts'

/**
 * What gives the item the ID that goes with its title, at once; undefined where the ID is the user's own. It comes by itself when
 * the typing rests. It rejects where what it needs cannot be loaded.
 */
export const idToCome = live<(() => Promise<void>) | undefined>(undefined)

/** Offers to give it, from the field of the ID, until what this returns is called. */
export function offerId(give: () => Promise<void>): () => void {
  idToCome.set(give)
  return () => {
    if (idToCome.get() === give) idToCome.set(undefined)
  }
}

/** Does something once the item has the ID that goes with its title; at once where the ID is the user's own. */
export function withIdToCome(act: () => void): void {
  const give = idToCome.get()
  if (give === undefined) act()
  // Without it what is done says that the ID is missing.
  else void give().then(act, act)
}
