import type { ConnectionSchema } from '../domain/connectionSchema.ts'

/**
 * Where a schema of this device came from. One of Graph is known to the account that read it; one of a draft is saved with
 * the draft alone.
 */
export type SchemaOrigin =
  | { readonly kind: 'file'; readonly fileName: string }
  | { readonly kind: 'pasted' }
  | { readonly kind: 'inferred' }
  | { readonly kind: 'graph'; readonly connectionId: string; readonly accountId: string }
  | { readonly kind: 'draft' }

/** A schema saved on this device, without the schema itself. `at` is when it came, in milliseconds since 1970. */
export interface SchemaEntry {
  readonly id: string
  readonly name: string
  readonly origin: SchemaOrigin
  readonly at: number
  readonly propertyCount: number
}

/** A schema that was read and is to be saved; its text may name a connection. */
export interface TakenSchema {
  readonly schema: ConnectionSchema
  readonly origin: Exclude<SchemaOrigin, { kind: 'graph' | 'draft' }>
  readonly connectionId: string | undefined
}

/** What was chosen for a connection: a saved schema, or none at all. */
export interface SchemaChoice {
  readonly connectionId: string
  readonly schemaId: string | null
}

/** The schemas saved on this device, newest first, and which one was chosen for which connection. */
export interface SchemaCatalog {
  readonly entries: readonly SchemaEntry[]
  readonly choices: readonly SchemaChoice[]
}

export const emptyCatalog: SchemaCatalog = { entries: [], choices: [] }

/** Older ones make room. */
export const mostSchemas = 50

/** The catalog with one more, in the place of the one with the same id. */
export function withEntry({ entries, choices }: SchemaCatalog, added: SchemaEntry): SchemaCatalog {
  const others = entries.filter(({ id }) => id !== added.id)
  return { entries: [added, ...others].toSorted((one, other) => other.at - one.at).slice(0, mostSchemas), choices }
}

/** The catalog without one; whoever chose it has chosen nothing. */
export function withoutEntry({ entries, choices }: SchemaCatalog, id: string): SchemaCatalog {
  return {
    entries: entries.filter((each) => each.id !== id),
    choices: choices.filter(({ schemaId }) => schemaId !== id),
  }
}

/** The catalog with a choice for a connection, or for items without one. */
export function withChoice({ entries, choices }: SchemaCatalog, choice: SchemaChoice): SchemaCatalog {
  const others = choices.filter(({ connectionId }) => connectionId !== choice.connectionId)
  return { entries, choices: [choice, ...others].slice(0, mostSchemas) }
}

/** Whether it was said that no schema is to be used for a connection. */
export function isWithoutSchema({ choices }: SchemaCatalog, connectionId: string): boolean {
  return choices.some((each) => each.connectionId === connectionId && each.schemaId === null)
}

/**
 * The saved schema that a connection's item is checked against when Graph's is not there: the one chosen for it; else the
 * one that Graph answered last; else the one chosen before there was a connection. While nobody is signed in, what any
 * account read will do.
 */
export function entryInForce(
  { entries, choices }: SchemaCatalog,
  connectionId: string,
  accountId: string | undefined,
): SchemaEntry | undefined {
  const byId = (id: string) => entries.find((each) => each.id === id)
  const choice = choices.find((each) => each.connectionId === connectionId)
  if (choice !== undefined) return choice.schemaId === null ? undefined : byId(choice.schemaId)
  const remembered = entries.find(
    ({ origin }) =>
      origin.kind === 'graph' &&
      origin.connectionId === connectionId &&
      (accountId === undefined || origin.accountId === accountId),
  )
  if (remembered !== undefined) return remembered
  const before = choices.find((each) => each.connectionId === '')?.schemaId
  return before === undefined || before === null ? undefined : byId(before)
}
