import type { Scope } from './evaluate.ts'
import type { TemplateData } from './templateData.ts'

/** A name that a template asks for, and what there is for it. */
export interface Named {
  readonly name: string
  readonly found: 'filled' | 'empty' | 'hidden' | 'unknown'
}

/** What names stand for at a place of a template. */
export interface TemplateScope extends Scope {
  /** Whether a search leaves a binding as it is written, for it has no such value to give. */
  readonly staysWritten: (names: readonly string[]) => boolean
}

/** The properties of the item: at the root of a template. */
export function rootScope(root: TemplateData, onName: (named: Named) => void): TemplateScope {
  const found = (name: string): Named['found'] => {
    if (root.hidden.has(name)) return 'hidden'
    if (!root.known.has(name)) return 'unknown'
    return root.values.has(name) ? 'filled' : 'empty'
  }
  const nameIn = ([first = '', ...rest]: readonly string[]) =>
    first === '$root' || first === '$data' ? rest : [first, ...rest]
  return {
    lookUp(names) {
      const [name, ...rest] = nameIn(names)
      if (name === undefined) return Object.fromEntries(root.values)
      onName({ name, found: found(name) })
      return memberOf(root.values.get(name), rest)
    },
    staysWritten(names) {
      const [name] = nameIn(names)
      return name !== undefined && (found(name) === 'hidden' || found(name) === 'unknown')
    },
  }
}

/** One context inside of another: `$data` is the value, `$index` its place in a list, and `$root` leads out again. */
export function itemScope(outer: TemplateScope, value: unknown, index?: number): TemplateScope {
  return {
    lookUp([first = '', ...rest]) {
      if (first === '$root') return outer.lookUp([first, ...rest])
      if (first === '$index') return index
      return memberOf(value, first === '$data' ? rest : [first, ...rest])
    },
    staysWritten: (names) => names[0] === '$root' && outer.staysWritten(names),
  }
}

function memberOf(value: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name) ? Reflect.get(inner, name) : undefined,
    value,
  )
}
