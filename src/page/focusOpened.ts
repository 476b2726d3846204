import { type ItemDraft, isUntouched } from '../domain/itemDraft.ts'
import { controlAt, focusPlace, longestWait } from '../ui/place.ts'

/**
 * Moves the focus to where one goes on in a draft that was opened: an empty one begins with the connection. The form of the
 * draft before may be there still, without input, and take the focus away with it: until that is over it is tried again.
 */
export function focusOpened(draft: ItemDraft): void {
  const place = isUntouched(draft) ? 'url:connection-id' : 'url:item-id'
  const before = document.activeElement
  const giveUp = performance.now() + longestWait
  let framesToWatch = watchedFrames
  const look = () => {
    const { activeElement } = document
    const control = controlAt(place)
    if (activeElement !== null && activeElement === control) framesToWatch -= 1
    else if (activeElement !== before && activeElement !== document.body) return
    // Where it cannot have the focus, the page is not scrolled to it either.
    else if (control?.closest('[inert]') === null) focusPlace(place)
    if (framesToWatch > 0 && performance.now() < giveUp) requestAnimationFrame(look)
  }
  look()
}

/** For so many frames with the focus the form may still be drawn anew. */
const watchedFrames = 10
