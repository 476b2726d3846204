import type { Block, Run } from './cleanTree.ts'
import { splitAtEmptyLines, tidyRuns } from './tidyRuns.ts'
import { type WordItem, withLists } from './wordLists.ts'

/** Collects text into paragraphs, until a block begins or ends. */
export class Flow {
  readonly #parts: (Block | WordItem)[] = []
  #raw: Run[] = []

  put(run: Run): void {
    this.#raw.push(run)
  }

  add(block: Block | WordItem): void {
    this.endParagraph()
    this.#parts.push(block)
  }

  endParagraph(): void {
    for (const runs of splitAtEmptyLines(tidyRuns(this.#raw))) this.#parts.push({ kind: 'paragraph', runs })
    this.#raw = []
  }

  finish(): readonly Block[] {
    this.endParagraph()
    return withLists(this.#parts)
  }
}
