/** Gives the item its ID; it rejects where what that needs cannot be loaded. */
type GiveId = () => Promise<void>

let give: GiveId | undefined

/**
 * An ID that follows the title comes when the typing rests. Whoever sends the item before that has what gives it at once, from
 * the field that offers it until what this returns is called.
 */
export function offerId(giveId: GiveId): () => void {
  give = giveId
  return () => {
    if (give === giveId) give = undefined
  }
}

/** Does something once the item has the ID that goes with its title; at once where the ID is the user's own. */
export function withIdToCome(act: () => void): void {
  if (give === undefined) act()
  // Without it what is done says that the ID is missing.
  else void give().then(act, act)
}
