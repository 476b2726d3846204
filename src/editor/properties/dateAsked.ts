import { type DateChoice, dateChoice } from '../../domain/fixes/dateChoice.ts'
import { deviceZone } from '../../ui/deviceZone.ts'

/** What is left to choose for a date as typed, here and now. */
export function dateAsked(text: string): DateChoice | undefined {
  return dateChoice(text, { now: Date.now(), timeZone: deviceZone() })
}
