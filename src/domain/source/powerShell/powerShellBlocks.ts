import type { PowerShellValue } from './powerShellValue.ts'

/**
 * The blocks of a script around the reader. What is assigned in a block that may not run, such as that of an if, is not
 * known after it.
 */
export class PowerShellBlocks {
  readonly #variables: Map<string, PowerShellValue>
  readonly #open: { readonly word: string; readonly assigned: Set<string> }[] = []
  #word = ''

  constructor(variables: Map<string, PowerShellValue>) {
    this.#variables = variables
  }

  /** The last word before a block says what the block is. */
  tell(word: string): void {
    if (words.test(word)) this.#word = word.toLowerCase()
  }

  open(): void {
    this.#open.push({ word: this.#word, assigned: new Set() })
    this.#word = ''
  }

  close(): void {
    const { word = '', assigned = [] } = this.#open.pop() ?? {}
    if (!mayNotRun.test(word)) return
    for (const name of assigned) this.forget(name)
  }

  /** Keeps the value of a variable. */
  set(name: string, value: PowerShellValue): void {
    this.#variables.set(name, value)
    for (const { assigned } of this.#open) assigned.add(name)
  }

  /** A variable whose value only the script knows. */
  forget(name: string): void {
    this.#variables.delete(name)
  }

  get isInLoop(): boolean {
    return this.#open.some(({ word }) => loops.test(word))
  }
}

const words = /^(?:if|elseif|else|switch|try|catch|finally|foreach|foreach-object|for|while|do|function|filter)$/i
const mayNotRun = /^(?:if|elseif|else|switch|catch)$/
const loops = /^(?:foreach|foreach-object|for|while|do)$/
