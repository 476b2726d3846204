import { useEffect, useState } from 'react'
import { leftFor } from '../../signInReturn/leftFor.ts'
import { isDialogOpen } from '../../ui/isDialogOpen.ts'
import type { CommandDialog } from './command.ts'

interface Shown {
  readonly commandDialog: CommandDialog | undefined
  /** Another number each time, since a key may come while the one before is closed but still there. */
  readonly commandDialogSerial: number
}

/** Which list of commands or change of a connection is open. */
export interface CommandDialogHandle extends Shown {
  readonly setCommandDialog: (dialog: CommandDialog | undefined) => void
}

/**
 * Begins with the dialog that the page was left from, for a sign-in or consent page. One that is asked for while another item
 * is on its way into the form comes with that, since the page of the one before takes its dialogs along.
 */
export function useCommandDialog(isOpening: boolean): CommandDialogHandle {
  const [shown, setShown] = useState<Shown>(() => ({
    commandDialog: askedMeanwhile ?? leftDialog(),
    commandDialogSerial: 0,
  }))
  useEffect(() => {
    if (!isOpening) return undefined
    return () => {
      const asked = askedMeanwhile
      askedMeanwhile = undefined
      // The other item did not come, so this page is still here, and may have said why in a dialog.
      if (asked !== undefined && !isDialogOpen()) setShown(another(asked))
    }
  }, [isOpening])
  return {
    ...shown,
    setCommandDialog(commandDialog) {
      if (isOpening && commandDialog !== undefined) askedMeanwhile = commandDialog
      else setShown(another(commandDialog))
    },
  }
}

function another(commandDialog: CommandDialog | undefined) {
  return ({ commandDialogSerial }: Shown): Shown => ({ commandDialog, commandDialogSerial: commandDialogSerial + 1 })
}

let askedMeanwhile: CommandDialog | undefined

const connectionDialogs = ['newConnection', 'registerSchema'] as const

function leftDialog(): CommandDialog | undefined {
  const left = leftFor('dialog')
  return connectionDialogs.find((each) => each === left)
}
