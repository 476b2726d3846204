import { type ItemDraft, isUntouched } from '../domain/itemDraft.ts'
import { pointerToken } from '../domain/problem.ts'
import { controlAt, focusPlace, longestWait, placeOfElement } from '../ui/place.ts'

/**
 * Moves the focus to where one goes on in a draft that was opened: an empty one begins with the connection,
 * and one whose title is known with that, from which its ID comes. The form of the
 * draft before may be there still, without input, and take the focus away with it: until that is over it is tried again.
 */
export function focusOpened(draft: ItemDraft, titleName?: string): void {
  const other = isUntouched(draft) ? 'url:connection-id' : 'url:item-id'
  const title = titleName === undefined ? other : `/properties/${pointerToken(titleName)}`
  const fieldsWait = performance.now() + longestForFields
  const before = document.activeElement
  const giveUp = performance.now() + longestWait
  let framesToWatch = watchedFrames
  const look = () => {
    const { activeElement } = document
    // Its field comes with the schema.
    const hasTitle = placeOfElement(controlAt(title) ?? null) === title
    const place = hasTitle || performance.now() < fieldsWait ? title : other
    const control = place === title && !hasTitle ? undefined : controlAt(place)
    if (activeElement !== null && activeElement === control) framesToWatch -= 1
    else if (activeElement !== before && activeElement !== document.body) return
    // Where it cannot have the focus, the page is not scrolled to it either.
    else if (control?.closest('[inert]') === null) focusPlace(place)
    if (framesToWatch > 0 && performance.now() < giveUp) requestAnimationFrame(look)
  }
  look()
}

/** In milliseconds: a schema that takes longer is not waited for. */
const longestForFields = 1000
/** For so many frames with the focus the form may still be drawn anew. */
const watchedFrames = 10
