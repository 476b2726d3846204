import { isKey, type PressedKey } from '../ui/keys.ts'

/** The keys that step through the lines of the payload. */
export const stepKeys = ['ArrowDown', 'ArrowUp', 'Home', 'End', 'Mod+Home', 'Mod+End']

/** What is known when a key is pressed; rows by their number. */
export interface StepStart {
  /** The row that was chosen last, if it is in sight. */
  readonly from: number | undefined
  readonly firstInSight: number
  readonly lastInSight: number
  readonly count: number
}

/** The row that a key steps to; undefined for a key that does not step. Where none is chosen, it begins with what is in sight. */
export function stepTo(key: PressedKey, { from, firstInSight, lastInSight, count }: StepStart): number | undefined {
  if (!isKey(key, stepKeys)) return undefined
  return Math.max(0, Math.min(wanted(), count - 1))

  function wanted(): number {
    if (key.key === 'Home') return 0
    if (key.key === 'End') return count - 1
    if (key.key === 'ArrowDown') return from === undefined ? firstInSight : from + 1
    return from === undefined ? lastInSight : from - 1
  }
}
