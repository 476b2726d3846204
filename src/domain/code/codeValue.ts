/**
 * What an expression of a program comes to, as far as the program itself says it. Tables and lists grow while the program
 * is read on, as they do when it runs.
 */
export type CodeValue = CodeText | { readonly kind: 'json'; readonly json: string } | CodeList | CodeTable | CodePath

/** A text; `holes` are the parts of it that are computed, as they are written. `shape` has `{…}` in their places. */
export interface CodeText {
  readonly kind: 'text'
  readonly text: string
  readonly holes: readonly string[]
  readonly shape: string
}

/** A list whose elements may be added later. */
export interface CodeList {
  readonly kind: 'list'
  readonly elements: CodeValue[]
}

/**
 * An object whose members may be set later. `type` is its class: undefined for a literal of the language, empty where the
 * place says it. `args` are what its constructor was given; `missing` is what is spread into it from elsewhere.
 */
export interface CodeTable {
  readonly kind: 'table'
  readonly type: string | undefined
  readonly members: Map<string, CodeValue>
  readonly args: readonly CodeValue[]
  readonly missing: string[]
  readonly source: string
}

/** What only the running program knows: a chain of names, indices and calls, as it is written. */
export interface CodePath {
  readonly kind: 'path'
  readonly steps: readonly CodeStep[]
  readonly source: string
}

/** A step of a chain. */
export type CodeStep =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'value'; readonly value: CodeValue }
  | { readonly kind: 'args'; readonly values: readonly CodeValue[] }

/** A text without anything computed in it. */
export function plainText(text: string): CodeText {
  return { kind: 'text', text, holes: [], shape: text }
}

/** An object with these members. */
export function codeTableOf(
  type: string | undefined,
  members: readonly (readonly [string, CodeValue])[] = [],
  more: Partial<Pick<CodeTable, 'args' | 'missing' | 'source'>> = {},
): CodeTable {
  return { kind: 'table', type, members: new Map(members), args: [], missing: [], source: '', ...more }
}

/** The names of a chain of nothing but names: AclType.Everyone; undefined for all others. */
export function namesOfPath({ steps }: CodePath): readonly string[] | undefined {
  const names = steps.flatMap((step) => (step.kind === 'name' ? [step.name] : []))
  return names.length === steps.length ? names : undefined
}

/** The name as JSON has it: Acl, acl and ACL of setters and classes; additional_data. */
export function jsonMemberName(name: string): string {
  const joined = name.replaceAll(/_+([A-Za-z\d])/g, (_, letter: string) => letter.toUpperCase())
  if (/^odata_?type$/i.test(name)) return '@odata.type'
  return /^[A-Z\d]+$/.test(joined) ? joined.toLowerCase() : joined.slice(0, 1).toLowerCase() + joined.slice(1)
}
