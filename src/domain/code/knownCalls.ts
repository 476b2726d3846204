import { type CodeTable, type CodeValue, codeTableOf } from './codeValue.ts'

/** A call as it is written: the names that lead to it, its arguments, and its source. */
export interface CalledByName {
  readonly names: readonly string[]
  readonly args: readonly CodeValue[]
  readonly source: string
}

/** What calls come to that every program has: lists, maps, pointers and constructors. Undefined for all others. */
export function knownCall({ names, args, source }: CalledByName): CodeValue | undefined {
  const last = names.at(-1) ?? ''
  const [first] = args
  const whole = names.slice(-2).join('.')
  if (listCalls.test(whole)) {
    const isOneList = args.length === 1 && first?.kind === 'list'
    return isOneList ? first : { kind: 'list', elements: [...args] }
  }
  if (mapCalls.test(whole)) return codeTableOf(undefined, pairsOf(args))
  if (names.length === 1 && last === 'make') {
    return /^make\(\s{0,20}map\b/.test(source) ? codeTableOf(undefined) : { kind: 'list', elements: [] }
  }
  if (names.length === 1 && last === 'append' && first?.kind === 'list') {
    return { kind: 'list', elements: [...first.elements, ...args.slice(1)] }
  }
  if (pointers.test(last) && first !== undefined && first.kind !== 'path' && args.length === 1) return first
  // Go has a function for each constructor.
  const [, type] = /^New([A-Z]\w{0,80})$/.exec(last) ?? []
  return type !== undefined && args.length === 0 ? codeTableOf(type, [], { source }) : undefined
}

const listCalls =
  /^(?:(?:Immutable)?(?:List|Set)\.of|Arrays\.asList|Collections\.(?:singletonList|emptyList)|array|Array\.of|list)$/
const mapCalls = /^(?:(?:Immutable)?Map\.of|Collections\.(?:singletonMap|emptyMap))$/
/** Pointers and casts, which change nothing in JSON. */
const pointers =
  /^(?:ptr|Ptr|pointer|toPtr|ToPtr|strPtr|stringPtr|StringPtr|freeze|u?int(?:8|16|32|64)?|float(?:32|64)?|str|String|Number|BigInt)$/

function pairsOf(args: readonly CodeValue[]): readonly (readonly [string, CodeValue])[] {
  return args.flatMap((name, index) => {
    const value = args[index + 1]
    return index % 2 === 0 && name.kind === 'text' && value !== undefined ? [[name.text, value] as const] : []
  })
}

/** What an object of this class is, when the class is one of lists, of values or of wrappings; else the object itself. */
export function constructed(table: CodeTable): CodeValue {
  const [first] = table.args
  const type = table.type ?? ''
  if (table.members.size > 0) return table
  if (/^(?:(?:Array|Linked)?List|Collection|HashSet|LinkedHashSet|Set|Vector|ArrayDeque)$/.test(type)) {
    return first?.kind === 'list' ? { kind: 'list', elements: [...first.elements] } : { kind: 'list', elements: [] }
  }
  if (/^(?:HashMap|LinkedHashMap|TreeMap|Dictionary|Map)$/.test(type) && first?.kind === 'table') return first
  return /^Untyped[A-Z]\w{0,20}$|^JsonPrimitive$/.test(type) && first !== undefined ? first : table
}
