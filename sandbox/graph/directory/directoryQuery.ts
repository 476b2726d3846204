import { type GraphRefusal, malformed } from '../graphError.ts'

/** A user or group, with the members a search may look at. */
export type DirectoryEntry = { readonly id: string; readonly [name: string]: string | boolean | null }

/** The query options of a list request, as text. */
export type ListQuery = {
  readonly search: string | undefined
  readonly filter: string | undefined
  readonly consistencyLevel: string | undefined
}

type Test = (entry: DirectoryEntry) => boolean
type Clause = { readonly name: string; readonly test: Test }

/**
 * Keeps the entries that match `$search` and `$filter`, or says why these cannot be read: also when they ask about a property
 * that the token may not read.
 * https://learn.microsoft.com/graph/search-query-parameter
 */
export function matchEntries(
  entries: readonly DirectoryEntry[],
  query: ListQuery,
  refuseProperties: (names: readonly string[]) => GraphRefusal | undefined = () => undefined,
): readonly DirectoryEntry[] | GraphRefusal {
  const tests: Test[] = []
  if (query.search !== undefined) {
    if (query.consistencyLevel?.toLowerCase() !== 'eventual') {
      return unsupported(
        "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
      )
    }
    const test = readSearch(query.search)
    if (test === undefined) return unsupported(`Syntax error in $search: write it as "displayName:words".`)
    tests.push(test)
  }
  if (query.filter !== undefined) {
    const clauses = readFilter(query.filter)
    if (clauses === undefined) {
      return malformed(
        'InvalidFilter',
        "The sandbox knows $filter=startswith(name,'…'), name eq '…' and name eq true, joined by or.",
      )
    }
    const refusal = refuseProperties(clauses.map(({ name }) => name))
    if (refusal !== undefined) return refusal
    tests.push((entry) => clauses.some(({ test }) => test(entry)))
  }
  return entries.filter((entry) => tests.every((test) => test(entry)))
}

// Clauses in double quotes, joined by OR or AND; AND binds no tighter here, so the two are not mixed.
function readSearch(text: string): Test | undefined {
  const clauses = [...text.matchAll(/"(\w+):((?:[^"\\]|\\.)*)"/g)]
  const joints = text.replaceAll(/"(\w+):((?:[^"\\]|\\.)*)"/g, '').trim()
  if (clauses.length === 0 || !/^((OR\s*)*|(AND\s*)*)$/.test(joints)) return undefined
  const tests = clauses.map(([, name = '', words = '']) => wordTest(name, words.replaceAll(/\\(.)/g, '$1')))
  return joints.startsWith('AND')
    ? (entry) => tests.every((test) => test(entry))
    : (entry) => tests.some((test) => test(entry))
}

// Each word of the search has to begin a word of the value.
function wordTest(name: string, words: string): Test {
  const wanted = wordsOf(words)
  return (entry) => {
    const present = wordsOf(textOf(entry, name))
    return wanted.length > 0 && wanted.every((word) => present.some((one) => one.startsWith(word)))
  }
}

function readFilter(text: string): readonly Clause[] | undefined {
  const clauses: Clause[] = []
  for (const part of splitByOr(text)) {
    const clause = readClause(part)
    if (clause === undefined) return undefined
    clauses.push(clause)
  }
  return clauses
}

function readClause(text: string): Clause | undefined {
  const isTrue = /^(\w+)\s+eq\s+(true|false)$/i.exec(text)
  if (isTrue !== null) {
    const [, name = '', value = ''] = isTrue
    return { name, test: (entry) => entry[name] === (value.toLowerCase() === 'true') }
  }
  const startsWith = /^startswith\(\s*(\w+)\s*,\s*'((?:[^']|'')*)'\s*\)$/i.exec(text)
  const equals = /^(\w+)\s+eq\s+'((?:[^']|'')*)'$/i.exec(text)
  const [, name = '', quoted = ''] = startsWith ?? equals ?? []
  if (name === '') return undefined
  const wanted = quoted.replaceAll("''", "'").toLowerCase()
  return startsWith === null
    ? { name, test: (entry) => textOf(entry, name).toLowerCase() === wanted }
    : { name, test: (entry) => textOf(entry, name).toLowerCase().startsWith(wanted) }
}

// Splits at " or " outside of quotes.
function splitByOr(text: string): readonly string[] {
  const parts = text.split(/\s+or\s+(?=(?:[^']*'[^']*')*[^']*$)/i)
  return parts.map((part) => part.trim())
}

function textOf(entry: DirectoryEntry, name: string): string {
  const value = entry[name]
  return typeof value === 'string' ? value : ''
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function unsupported(message: string): GraphRefusal {
  return { status: 400, code: 'Request_UnsupportedQuery', message }
}
