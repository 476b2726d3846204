import type { SchemaProperty } from '../../domain/connectionSchema.ts'
import { labelledProperty } from '../../domain/labelledProperty.ts'

/**
 * The rows as a person fills them in: the title and the link first, by their label, else by their name; then the others in
 * their own order. What is sent keeps the order of the draft. The rows themselves where nothing moves.
 */
export function inFieldOrder<Row extends { readonly name: string }>(
  rows: readonly Row[],
  properties: readonly SchemaProperty[],
): readonly Row[] {
  const first = firstLabels.flatMap((label) => {
    const wanted = (labelledProperty({ properties }, label) ?? properties.find(({ name }) => name === label))?.name
    return rows.find(({ name }) => name === wanted) ?? []
  })
  const ordered = [...new Set([...first, ...rows])]
  return ordered.every((row, index) => row === rows[index]) ? rows : ordered
}

const firstLabels = ['title', 'url'] as const
