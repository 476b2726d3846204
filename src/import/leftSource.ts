import type { ImportSource } from './readSource.ts'

/** What was in the import dialog when it was left without importing: the text of its box, or what was taken instead of it. */
export type LeftSource =
  | { readonly kind: 'typed'; readonly text: string; readonly dropped: readonly string[] }
  | { readonly kind: 'taken'; readonly source: ImportSource }

let left: LeftSource | undefined

/**
 * As long as the page lives, the dialog goes on with what was left in it: Escape is pressed by mistake too. It is in memory
 * only, so that nothing of a pasted request is stored.
 */
export const leftSource = {
  get: (): LeftSource | undefined => left,
  set: (next: LeftSource | undefined): void => void (left = next),
}
