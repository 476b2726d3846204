import { z } from 'zod/mini'
import { type NewConnection, suggestConnectionId } from '../../domain/newConnection.ts'
import { storedJson, tabStorage } from '../../ui/storedValue.ts'

/** A new connection as it is typed. Until an ID is typed it follows the name. */
export interface TypedConnection {
  readonly name: string
  readonly id: string | undefined
  readonly description: string
}

export const nothingTyped: TypedConnection = { name: '', id: undefined, description: '' }

/** The connection that is typed, with the suggested ID where none was. */
export function connectionOf({ name, id, description }: TypedConnection): NewConnection {
  return { name, id: id ?? suggestConnectionId(name), description }
}

const shape = z.object({ name: z.string(), id: z.optional(z.string()), description: z.string() })

/** What is typed, kept for this tab: a consent page does not lose it. */
export const keptConnection = storedJson(
  'external-item-editor.new-connection',
  (json): TypedConnection | undefined => {
    const read = shape.safeParse(json).data
    return read && { ...read, id: read.id }
  },
  tabStorage,
)
