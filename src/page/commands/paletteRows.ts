import { matchingConnections } from '../../connection/matchingConnections.ts'
import { findDrafts } from '../../drafts/list/findDrafts.ts'
import { draftName } from '../../drafts/store/draftHead.ts'
import type { DraftHead } from '../../drafts/store/formats.ts'
import type { Connection } from '../../graph/connections.ts'
import type { KeyName } from '../../ui/keys.ts'
import { allCommands } from './allCommands.ts'
import type { CommandGroup, CommandParts } from './command.ts'
import { readOnlyObstacle, sendingObstacle } from './obstacles.ts'

/** A line of the list of commands. */
export interface PaletteRow {
  readonly id: string
  readonly group: CommandGroup
  readonly label: string
  readonly keys: readonly KeyName[]
  readonly obstacle: string | undefined
  readonly run: () => void
}

/** What the list has beside the commands. */
export interface PaletteWorld {
  readonly connections: readonly Connection[]
  readonly drafts: readonly DraftHead[]
  readonly openConnection: (id: string) => void
  readonly openDraft: (id: string) => void
}

/** The lines that have every word of the text, in any order: commands first, then connections and drafts by what they say. */
export function paletteRows(typed: string, parts: CommandParts, world: PaletteWorld): readonly PaletteRow[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const commands = Object.entries(allCommands).map(
    ([id, { label, group, keys = [], obstacle, run }]): PaletteRow => ({
      id,
      group,
      label,
      keys,
      obstacle: obstacle?.(parts),
      run: () => run(parts),
    }),
  )
  const [locked, sending] = [readOnlyObstacle(parts), sendingObstacle(parts)]
  return [
    ...commands.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word))),
    ...matchingConnections(world.connections, typed)
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
    ...findDrafts(world.drafts, typed)
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
  ]
}

/** More are found by typing. */
const mostOfAKind = 8
