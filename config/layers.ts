/**
 * THE TABLE of layers in src, the highest first. A folder may import what is in a line below its own, and nothing beside or
 * above it; `main` is the two entries, which may import everything. docs/architecture.md shows the same table.
 */
export const layers: readonly (readonly string[])[] = [
  ['main'],
  ['page'],
  ['search'],
  ['problems', 'editor', 'compare'],
  ['import', 'jsonEditor', 'fixes', 'sending'],
  ['item'],
  ['doctor'],
  ['schemas', 'drafts', 'account', 'externalGroups'],
  ['connection', 'auth', 'directory'],
  ['calling'],
  ['preview', 'text', 'signInReturn', 'config', 'graph', 'offline'],
  ['domain', 'ui'],
]

/** The line that a folder of src stands in, counted from the top; undefined when the table does not have it. */
export function layerOf(folder: string): number | undefined {
  const line = layers.findIndex((folders) => folders.includes(folder))
  return line === -1 ? undefined : line
}
