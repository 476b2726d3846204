import { isRecord } from '../isRecord.ts'
import { evaluate, isTruthy, textOfValue } from './evaluate.ts'
import { readExpression } from './expression.ts'
import type { TemplateData } from './templateData.ts'
import { itemScope, type Named, rootScope, type TemplateScope } from './templateScope.ts'
import { valueWeight } from './valueWeight.ts'

/** A card with its bindings filled, and what became of them. */
export interface FilledTemplate {
  readonly card: unknown
  /** What was looked up, each name once. */
  readonly names: readonly Named[]
  /** Expressions that this editor does not know; they stay as they are written. */
  readonly unknown: readonly string[]
  /** True when the card is larger, or takes more work, than this editor fills. */
  readonly isCut: boolean
}

/**
 * Fills a layout: `${…}` in texts, `$data` for another or a repeated context, `$when` for what is shown at times. Total: what it does
 * not know stays as it is written, and loops end. https://learn.microsoft.com/adaptive-cards/templating/language
 */
export function fillTemplate(layout: unknown, data: TemplateData): FilledTemplate {
  const filling = new Filling()
  const names = new Map<string, Named>()
  const card = filling.fill(
    layout,
    rootScope(data, (named) => names.set(named.name, named)),
    0,
  )
  return { card, names: [...names.values()], unknown: [...filling.unknown], isCut: filling.isCut }
}

/** In parts of a card, and in parts within parts: a result has no room for more. */
const mostParts = 2000
const deepest = 40
/** In code units. */
const longestText = 4000
/** In code units that are read, looked up and made, so that no card keeps the page waiting. */
const mostWork = 500_000

const nothing = Symbol('an element that is not shown')

class Filling {
  readonly unknown = new Set<string>()
  isCut = false
  #parts = 0
  #work = 0

  fill(part: unknown, scope: TemplateScope, depth: number): unknown {
    if (++this.#parts > mostParts || depth > deepest) {
      this.isCut = true
      return undefined
    }
    if (typeof part === 'string') return this.#text(part, scope)
    if (Array.isArray(part)) return part.flatMap((each) => this.#shown(each, scope, depth + 1))
    if (typeof part !== 'object' || part === null) return part
    const [first] = this.#shown(part, scope, depth)
    return first
  }

  /** What an element comes to: nothing, itself, or one for each of its data. */
  #shown(part: unknown, scope: TemplateScope, depth: number): readonly unknown[] {
    if (!isRecord(part)) return [this.fill(part, scope, depth)]
    if (!this.#takes(1)) return []
    const { $data, $when, ...members } = part
    const contexts = $data === undefined ? [scope] : this.#contexts($data, scope)
    return contexts.flatMap((context) => {
      const filled = this.#element(members, $when, context, depth)
      return filled === nothing ? [] : [filled]
    })
  }

  #contexts($data: unknown, scope: TemplateScope): readonly TemplateScope[] {
    const value = typeof $data === 'string' ? this.#value($data, scope) : $data
    if (value === undefined || value === null) return []
    if (!Array.isArray(value)) return [itemScope(scope, value)]
    if (value.length > mostParts) this.isCut = true
    return value.slice(0, mostParts).map((each, index) => itemScope(scope, each, index))
  }

  #element(members: Readonly<Record<string, unknown>>, $when: unknown, scope: TemplateScope, depth: number): unknown {
    if ((this.isCut && this.#parts > mostParts) || !this.#takes(1)) return nothing
    if ($when !== undefined && !this.#holds($when, scope)) return nothing
    return Object.fromEntries(Object.entries(members).map(([name, each]) => [name, this.fill(each, scope, depth + 1)]))
  }

  // A condition that is not known hides nothing.
  #holds($when: unknown, scope: TemplateScope): boolean {
    if (typeof $when !== 'string') return isTruthy($when)
    const value = this.#value($when, scope)
    return this.unknown.has($when) || isTruthy(value === 'false' ? false : value)
  }

  #text(text: string, scope: TemplateScope): unknown {
    if (text.length > longestText) {
      this.isCut = true
      return text.slice(0, longestText)
    }
    const parts = splitBindings(text)
    if (parts.length === 1 && parts[0]?.isBinding === true) return this.#value(text, scope)
    return parts.map(({ text: part, isBinding }) => (isBinding ? textOfValue(this.#value(part, scope)) : part)).join('')
  }

  /** The value of one binding with its braces; a text that is none is itself. What cannot be filled stays as it is written. */
  #value(binding: string, scope: TemplateScope): unknown {
    if (binding.length > longestText) this.isCut = true
    if (binding.length > longestText || !this.#takes(binding.length)) return binding
    const [only, ...rest] = splitBindings(binding)
    if (only === undefined || rest.length > 0 || !only.isBinding) return binding
    const read = readExpression(binding.slice(2, -1))
    const lookUp = (path: readonly string[]) => {
      const value = scope.lookUp(path)
      return this.#takes(valueWeight(value, mostWork)) ? value : undefined
    }
    const evaluated = read && evaluate(read, { lookUp })
    if (!this.#takes(valueWeight(evaluated?.value, mostWork))) return binding
    if (evaluated === undefined) {
      this.unknown.add(binding)
      return binding
    }
    return read?.kind === 'path' && scope.staysWritten(read.names) ? binding : evaluated.value
  }

  /** Counts some work; false when that is more than a card is worth. */
  #takes(work: number): boolean {
    this.#work += work
    if (this.#work > mostWork) this.isCut = true
    return this.#work <= mostWork
  }
}

/** A text in pieces: those in `${…}`, and those between them. A bracket in quotation marks closes nothing. */
export function splitBindings(text: string): readonly { readonly text: string; readonly isBinding: boolean }[] {
  return [...text.matchAll(/\$\{(?:'[^']*'|"[^"]*"|[^}'"])*\}|(?:(?!\$\{)[^])+|[^]/g)].map(([piece]) => ({
    text: piece,
    isBinding: piece.startsWith('${') && piece.endsWith('}'),
  }))
}
