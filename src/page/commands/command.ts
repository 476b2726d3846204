import type { AuthPort, Session } from '../../auth/session.ts'
import type { RuntimeConfig } from '../../config/config.ts'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { Place } from '../../domain/problem.ts'
import type { DeviceDraftSession } from '../../drafts/session/deviceDraftSession.ts'
import type { GraphClient } from '../../graph/graphClient.ts'
import type { ItemFlow } from '../../item/useItemFlow.ts'
import type { NextItem } from '../../sending/answer/AfterSaving.tsx'
import type { FailureId } from '../../sending/onPurpose/failures.ts'
import type { KeyName } from '../../ui/keys.ts'
import type { ThemeChoice } from '../../ui/themeChoice.ts'
import type { SideTab } from '../panes/sideTabs.tsx'
import type { Panes } from '../panes/usePanes.ts'

/** What the commands act on: the page as it is at the moment. */
export interface CommandParts {
  readonly parts: {
    readonly config: RuntimeConfig
    readonly auth: Pick<AuthPort, 'getToken'>
    readonly client: GraphClient
    readonly draftSession: DeviceDraftSession
  }
  readonly theme: ThemeChoice
  readonly onTheme: (theme: ThemeChoice) => void
  readonly onDrafts: () => void
  readonly page: {
    readonly session: Session
    readonly isReadOnly: boolean
    readonly apiVersion: ApiVersion
    readonly setApiVersion: (version: ApiVersion) => void
    readonly flow: Pick<
      ItemFlow,
      | 'state'
      | 'isUntouched'
      | 'history'
      | 'change'
      | 'connections'
      | 'form'
      | 'commitConnection'
      | 'committedId'
      | 'remoteSchema'
      | 'schema'
    >
    readonly goTo: (place: Place) => void
    readonly panes: Pick<Panes, 'chooseTab' | 'showForm' | 'present' | 'isPresenting'>
    readonly tryFailure: (failure: FailureId) => void
    readonly show: (tab: SideTab) => void
    readonly submitOrSay: () => void
    readonly saveDraft: () => void
    readonly startNext: (next: NextItem | 'sample') => void
    readonly openSample: () => void
    readonly whileOpening: (opening: Promise<void>) => void
    readonly seeWhetherFound: () => void
    readonly importing: { readonly start: () => void }
    readonly explaining: { readonly start: () => void }
    readonly undoing: { readonly undo: () => unknown; readonly redo: () => unknown }
    readonly submission: { readonly isPending: boolean }
    readonly leaving: { readonly signIn: () => void; readonly signOut: () => void }
    readonly commandDialog: CommandDialog | undefined
    readonly setCommandDialog: (dialog: CommandDialog | undefined) => void
  }
}

/** The list of commands to choose from, the list of keys, the check of the set-up, or a change of a connection. */
export type CommandDialog = 'commands' | 'shortcuts' | 'doctor' | ConnectionDialog

/** What changes a connection: it is left for a consent page, and come back to. */
export type ConnectionDialog = 'newConnection' | 'registerSchema'

/** Where a command stands in the lists. */
export type CommandGroup = 'Item' | 'Go to' | 'Page' | 'Fields' | 'Connections' | 'Drafts'

/** One thing that can be done on the page. */
export interface Command {
  readonly label: string
  /** Other words for it, by which it is found where nothing says them. */
  readonly alsoCalled?: string
  readonly group: CommandGroup
  readonly keys?: readonly KeyName[]
  /** Why it cannot be done now, as a sentence; undefined when it can. */
  readonly obstacle?: (parts: CommandParts) => string | undefined
  readonly run: (parts: CommandParts) => void
  /** It ends in a field: what is typed right after it goes there. */
  readonly leadsToField?: boolean
}
