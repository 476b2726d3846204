import { live } from './live.ts'

/** The sentence that screen readers hear next; shown by `Announcer`. */
export const announcement = live({ text: '' })

/** Says a sentence to screen readers. Saying the same one twice says it twice. */
export function announce(text: string): void {
  announcement.set({ text })
}
