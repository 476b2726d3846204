/** What was measured: each figure by its name, one value a round, in the order of the rounds. */
export type Figures = Readonly<Record<string, readonly number[]>>

/** The page that was measured: the editor, or a floor, which has the least that can do the same. */
export type Target = 'editor' | 'codemirror' | 'fluent' | 'react'

/** The name of a figure: what page, with which payload (or none), and what about it: `editor 3.9MB-lines content p95 ms`. */
export function figureName(target: Target, payload: string | undefined, measure: string): string {
  return [target, ...(payload === undefined ? [] : [payload]), measure].join(' ')
}

/** Collects figures as the rounds go by. */
export class FigureBook {
  readonly #values = new Map<string, number[]>()

  note(name: string, value: number): void {
    const values = this.#values.get(name) ?? []
    values.push(value)
    this.#values.set(name, values)
  }

  figures(): Figures {
    return Object.fromEntries(this.#values)
  }
}
