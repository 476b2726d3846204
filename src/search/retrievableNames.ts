import type { ConnectionSchema } from '../domain/connectionSchema.ts'

/** The properties that a search can show. Without a schema the usual ones. */
export function retrievableNames(schema: ConnectionSchema | undefined): readonly string[] {
  return schema === undefined
    ? ['title', 'url']
    : schema.properties.filter(({ isRetrievable }) => isRetrievable).map(({ name }) => name)
}
