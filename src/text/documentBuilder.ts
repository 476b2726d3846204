import { Text } from '@codemirror/state'
import type { RopeBuilder } from '../domain/rope/textRope.ts'

/** Builds documents of the text editor, some lines at a time: made at once, one of 300,000 lines takes several frames. */
export function documentBuilder(): RopeBuilder {
  let document: Text | undefined
  return {
    add: (lines) => {
      // Appending joins the last line of one to the first of the other.
      document = document === undefined ? Text.of([...lines]) : document.append(Text.of(['', ...lines]))
    },
    finish: () => document ?? Text.empty,
  }
}
