import { useState } from 'react'
import { leftFor } from '../../signInReturn/leftFor.ts'
import type { CommandDialog } from './command.ts'

/** Which list of commands or change of a connection is open. */
export interface CommandDialogHandle {
  readonly commandDialog: CommandDialog | undefined
  /** Another number each time, since a key may come while the one before is closed but still there. */
  readonly commandDialogSerial: number
  readonly setCommandDialog: (dialog: CommandDialog | undefined) => void
}

/** Begins with the dialog that the page was left from, for a sign-in or consent page. */
export function useCommandDialog(): CommandDialogHandle {
  const [shown, setShown] = useState<Omit<CommandDialogHandle, 'setCommandDialog'>>(() => ({
    commandDialog: leftDialog(),
    commandDialogSerial: 0,
  }))
  return {
    ...shown,
    setCommandDialog: (commandDialog) =>
      setShown((last) => ({ commandDialog, commandDialogSerial: last.commandDialogSerial + 1 })),
  }
}

const connectionDialogs = ['newConnection', 'registerSchema'] as const

function leftDialog(): CommandDialog | undefined {
  const left = leftFor('dialog')
  return connectionDialogs.find((each) => each === left)
}
