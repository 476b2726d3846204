import { matchingConnections } from '../../connection/matchingConnections.ts'
import { placeKey } from '../../domain/problem.ts'
import { draftName } from '../../drafts/store/draftHead.ts'
import type { DraftHead } from '../../drafts/store/formats.ts'
import type { Connection } from '../../graph/connections.ts'
import type { KeyName } from '../../ui/keys.ts'
import { allCommands } from './allCommands.ts'
import { beginsWord } from './beginsWord.ts'
import type { CommandGroup, CommandParts } from './command.ts'
import { formFields } from './formFields.ts'
import { readOnlyObstacle, sendingObstacle } from './obstacles.ts'

/** A line of the list of commands. */
export interface PaletteRow {
  readonly id: string
  readonly group: CommandGroup
  readonly label: string
  readonly keys: readonly KeyName[]
  readonly obstacle: string | undefined
  readonly run: () => void
  readonly leadsToField?: boolean
  readonly alsoCalled?: string
}

/** What the list has beside the commands. */
export interface PaletteWorld {
  readonly connections: readonly Connection[]
  readonly drafts: readonly DraftHead[]
  readonly openConnection: (id: string) => void
  readonly openDraft: (id: string) => void
}

/**
 * The lines that have every word of the text at the beginning of one of theirs, in any order: commands first, then fields, connections and drafts by what they
 * say. A field whose whole name was typed comes before the commands.
 */
export function paletteRows(typed: string, parts: CommandParts, world: PaletteWorld): readonly PaletteRow[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const commands = Object.entries(allCommands).map(
    ([id, { label, alsoCalled, group, keys = [], obstacle, run, leadsToField = false }]): PaletteRow => ({
      id,
      group,
      label,
      keys,
      obstacle: obstacle?.(parts),
      run: () => run(parts),
      leadsToField,
      ...(alsoCalled !== undefined && { alsoCalled }),
    }),
  )
  const [locked, sending] = [readOnlyObstacle(parts), sendingObstacle(parts)]
  const hasAll = ({ label }: { readonly label: string }) => words.every((word) => beginsWord(label, word))
  const meansAll = ({ label, alsoCalled = '' }: PaletteRow) =>
    words.every((word) => alsoCalled.split(' ').includes(word) || (alsoCalled !== '' && beginsWord(label, word)))
  const { flow, goTo } = parts.page
  const fields = formFields(flow.state.get().draft, flow.schema).map(
    ({ name, place }): PaletteRow => ({
      id: `field-${placeKey(place)}`,
      group: 'Fields',
      label: `Go to ${name}`,
      keys: [],
      obstacle: locked,
      run: () => goTo(place),
      leadsToField: true,
    }),
  )
  const named = `go to ${words.join(' ').replace(/^go to /, '')}`
  const isNamed = fields.some(({ label }) => label.toLowerCase() === named)
  const foundFields = fields.filter(hasAll).slice(0, mostFields)
  const called = commands.filter(hasAll)
  const isFound = called.length > 0 || foundFields.length > 0
  const foundCommands = isFound ? called : commands.filter(meansAll)
  return inGroups([
    // Whoever types the whole name of a field means it.
    ...(isNamed ? [...foundFields, ...foundCommands] : [...foundCommands, ...foundFields]),
    // Their lines begin with a word that no name has.
    ...matchingConnections(world.connections, typed.replace(/^\s*use\s+/i, ''))
      .filter(({ id, name }) => hasAll({ label: `Use ${name} ${id}` }))
      .slice(0, mostOfAKind)
      .map(
        ({ id, name }): PaletteRow => ({
          id: `connection-${id}`,
          group: 'Connections',
          label: `Use ${name} (${id})`,
          keys: [],
          obstacle: locked,
          run: () => world.openConnection(id),
        }),
      ),
    ...world.drafts
      .filter((head) => hasAll({ label: `Open ${draftName(head)} ${head.itemId} ${head.title} ${head.connectionId}` }))
      .slice(0, mostOfAKind)
      .map(
        (head): PaletteRow => ({
          id: `draft-${head.id}`,
          group: 'Drafts',
          label: `Open ${[draftName(head), head.connectionId].filter(Boolean).join(' in ')}`,
          keys: [],
          obstacle: sending,
          run: () => world.openDraft(head.id),
        }),
      ),
  ])
}

/** More are found by typing. */
const mostOfAKind = 8
/** Those that every form has, and as many properties. */
const mostFields = 5 + mostOfAKind

/** In the order in which they are shown: a group stands where its first row does. */
function inGroups(rows: readonly PaletteRow[]): readonly PaletteRow[] {
  const groups = [...new Set(rows.map(({ group }) => group))]
  return groups.flatMap((group) => rows.filter((row) => row.group === group))
}
