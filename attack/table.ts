/** What came of one part of the attack. */
export interface AttackResult {
  readonly name: string
  readonly tried: number
  readonly failed: number
  /** The longest that the page or a reader was not to be had, in milliseconds; undefined where that is not the question. */
  readonly worst?: { readonly milliseconds: number; readonly what: string } | undefined
  /** What was counted besides, as “0 scripts run”. */
  readonly counted: string
  /** The first failures, a sentence each. */
  readonly failures: readonly string[]
}

/** The longest task that is no failure, in milliseconds. */
export const longestTask = 200

/** One table of what was tried, as Markdown, and below it what failed. */
export function attackTable(results: readonly AttackResult[]): string {
  const rows = results.map(({ name, tried, failed, worst, counted }) => {
    const task = worst === undefined ? '' : `${Math.round(worst.milliseconds)} ms (${worst.what})`
    return `| ${[name, inThousands(tried), String(failed), task, counted].join(' | ')} |`
  })
  const failures = results.flatMap(({ name, failures: found }) => found.map((each) => `- ${name}: ${each}`))
  const head = '| What | Tried | Failed | Worst task | Counted |\n|---|---|---|---|---|'
  return [[head, ...rows].join('\n'), ...(failures.length === 0 ? [] : [failures.join('\n')])].join('\n\n')
}

/** Collects what fails, of which the first ten are told. */
export class Tally {
  readonly failures: string[] = []
  failed = 0
  #worst: AttackResult['worst']

  fails(sentence: string): void {
    this.failed += 1
    if (this.failures.length < 10) this.failures.push(sentence)
  }

  took(milliseconds: number, what: string): void {
    if (milliseconds > (this.#worst?.milliseconds ?? -1)) this.#worst = { milliseconds, what }
  }

  result(name: string, tried: number, counted: string): AttackResult {
    const { failures, failed } = this
    return { name, tried, failed, worst: this.#worst, counted, failures }
  }
}

function inThousands(count: number): string {
  return count.toLocaleString('en-US')
}
