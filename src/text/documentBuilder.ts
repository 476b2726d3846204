import { Text } from '@codemirror/state'
import type { RopeBuilder } from '../domain/rope/textRope.ts'

/** Builds documents of the text editor, some lines at a time: made at once, one of 300,000 lines takes several frames. */
export function documentBuilder(): RopeBuilder {
  let document: Text | undefined
  let waiting: string[] = []
  const flush = () => {
    if (waiting.length === 0) return
    // Appending joins the last line of one to the first of the other.
    document = document === undefined ? Text.of(waiting) : document.append(Text.of(['', ...waiting]))
    waiting = []
  }
  return {
    add: (lines) => {
      for (const line of lines) waiting.push(line)
      if (waiting.length >= enough) flush()
    },
    finish: () => {
      flush()
      return document ?? Text.empty
    },
  }
}

/** Lines. Each time some are appended, nodes of the tree are made anew; so many are added in a few milliseconds. */
const enough = 32_768
