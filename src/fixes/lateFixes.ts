import { type Problem, placeKey } from '../domain/problem.ts'
import { lookUpAt } from '../ui/lookUp.ts'
import { revealPlace } from '../ui/place.ts'

/** What mends problems; it is loaded once the first of them is in sight. */
export { fixAllSafe } from '../domain/fixes/fixAllSafe.ts'
export { fixSubject, waysToMend } from '../domain/fixes/fixesOf.ts'
export { mendedPlaceKey } from '../domain/fixes/mendedPlaceKey.ts'
export { wallText } from '../ui/formatsInZone.ts'
export { showMended } from './showMended.ts'

/** Asks the field of a problem to look up whom the text in it stands for. */
export function lookUpFor({ place }: Problem): void {
  revealPlace(placeKey(place))
  lookUpAt(placeKey(place))
}
