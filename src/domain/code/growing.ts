import { type CodeList, type CodeTable, type CodeValue, jsonMemberName } from './codeValue.ts'

/**
 * What a call does to the table or list it is made on: setters, puts, adds. The value of the call; undefined when it is
 * none of those.
 */
export function grown(value: CodeTable | CodeList, method: string, args: readonly CodeValue[]): CodeValue | undefined {
  return value.kind === 'table' ? grownTable(value, method, args) : grownList(value, method, args)
}

function grownTable(table: CodeTable, method: string, args: readonly CodeValue[]): CodeValue | undefined {
  const [first, second] = args
  const [, set] = /^(?:set|with|Set|With)([A-Z]\w{0,100})$/.exec(method) ?? []
  if (set !== undefined && first !== undefined && second === undefined) {
    table.members.set(jsonMemberName(set), first)
    return table
  }
  if (first?.kind === 'text' && second !== undefined && pairMethods.has(method)) {
    table.members.set(first.text, second)
    return table
  }
  if (first?.kind === 'table' && mergeMethods.has(method)) {
    merge(table, first)
    return table
  }
  return undefined
}

function grownList(list: CodeList, method: string, args: readonly CodeValue[]): CodeValue | undefined {
  const [first] = args
  if (addMethods.has(method)) {
    list.elements.push(...args)
    return list
  }
  if (first?.kind === 'list' && joinMethods.has(method)) {
    // A list may be added to itself, over and over.
    for (const each of first.elements.slice(0, mostElements - list.elements.length)) list.elements.push(each)
    return list
  }
  return undefined
}

const pairMethods = new Set(['put', 'Add', 'add', 'set', 'TryAdd', 'addProperty', 'putIfAbsent', 'accumulate', 'Set'])
const mergeMethods = new Set(['update', 'putAll'])
const addMethods = new Set(['add', 'Add', 'push', 'append', 'Append', 'addLast'])
const joinMethods = new Set(['addAll', 'AddRange', 'extend'])

/** Sets all members of another object, and takes over what it misses. */
export function merge(table: CodeTable, other: CodeTable): void {
  for (const [name, value] of other.members) table.members.set(name, value)
  table.missing.push(...other.missing)
}

const mostElements = 100_000
