import type { JsonNode } from '../../json/jsonNode.ts'
import { secretName } from '../secretName.ts'
import { elementsOf, memberOf, textOf } from './jsonMembers.ts'

/** The variables that a collection sets, by their names. One that has two values, or is a secret, has none here. */
export class JsonVariables {
  readonly #values = new Map<string, string | undefined>()

  /** Takes the variables that an object lists, in any of the ways of the tools. */
  takeFrom(source: string, node: JsonNode): void {
    const lists = listNames.flatMap((name) => elementsOf(memberOf(node, name)))
    for (const each of lists.slice(0, mostVariables)) {
      const name = textOf(source, memberOf(each, 'key') ?? memberOf(each, 'name'))
      const value = textOf(source, memberOf(each, 'value'))
      const isOff = [memberOf(each, 'enabled'), memberOf(each, 'disabled')].some(
        (flag, index) => flag?.kind === 'literal' && flag.value === (index === 1),
      )
      if (name !== undefined && value !== undefined && value !== '' && !isOff) this.set(name, value)
    }
  }

  set(name: string, value: string): void {
    if (secretName(name) !== undefined) return
    const known = this.#values.get(name)
    this.#values.set(name, !this.#values.has(name) || known === value ? value : undefined)
  }

  /** The text with each variable that is known filled in; variables may hold others. What would be too long stays as its name. */
  filled(text: string): string {
    let current = text
    let left = mostAdded
    for (let round = 0; round < deepest; round++) {
      const next = current.replaceAll(/\{\{\s{0,5}([\w.-]{1,100})\s{0,5}\}\}/g, (whole, name: string) => {
        const value = this.#values.get(name)
        if (value === undefined || value.length > longestValue || value.length > left) return whole
        left -= value.length
        return value
      })
      if (next === current) return current
      current = next
    }
    return current
  }
}

/** Postman: variable and, in an environment, values. Bruno and others: variables, vars and req. */
const listNames = ['variable', 'values', 'variables', 'vars', 'req']
const mostVariables = 1000
const longestValue = 20_000
const mostAdded = 1_000_000
const deepest = 5

/** `{{name}}` without quotes in the place of a value becomes a text, so that the JSON around it can be read. */
export function withQuotedVariables(text: string): string {
  return text.replaceAll(/([:[,]\s{0,100})(\{\{[\w.$ -]{1,100}\}\})(?=\s{0,100}[,}\]])/g, '$1"$2"')
}
