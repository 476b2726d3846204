import { Suspense, useRef } from 'react'
import { flushSync } from 'react-dom'
import { lateDialog } from '../../ui/lateView.tsx'
import { CommandPalette } from './CommandPalette.tsx'
import type { CommandParts } from './command.ts'
import { keepFocusOnPage } from './keepFocusOnPage.ts'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'

const DoctorDialog = lateDialog(() => import('../../doctor/DoctorDialog.tsx').then((module) => module.DoctorDialog))

const ConnectionDialogs = lateDialog(() => import('./ConnectionDialogs.tsx').then((module) => module.ConnectionDialogs))

/** The list of commands, the list of keys, the check of the set-up or a change of a connection, over the page. What was chosen is done when the focus is back on the page. */
export function CommandDialogs(parts: CommandParts) {
  const { commandDialog, setCommandDialog } = parts.page
  const chosen = useRef<() => void>(undefined)
  const finish = () => {
    const run = chosen.current
    chosen.current = undefined
    // Before the command, which may open one of the two again.
    flushSync(() => setCommandDialog(undefined))
    // A dialog that a command opens gives the focus back to where it is now.
    keepFocusOnPage()
    run?.()
    requestAnimationFrame(() => requestAnimationFrame(keepFocusOnPage))
  }
  const onChoose = (run: () => void) => void (chosen.current = run)
  if (commandDialog === 'newConnection' || commandDialog === 'registerSchema') {
    return (
      <Suspense>
        <ConnectionDialogs
          dialog={commandDialog}
          page={parts.page}
          onNext={(next) => onChoose(() => setCommandDialog(next))}
          onClose={finish}
        />
      </Suspense>
    )
  }
  if (commandDialog === 'doctor') {
    const {
      parts: { config, auth, client },
      page,
    } = parts
    const connectionId = page.flow.state.get().draft.connectionId.trim()
    const ports = { config, auth, client, session: page.session, apiVersion: page.apiVersion, connectionId }
    return (
      <Suspense>
        <DoctorDialog ports={ports} onClose={finish} />
      </Suspense>
    )
  }
  return commandDialog === 'commands' ? (
    <CommandPalette parts={parts} onChoose={onChoose} onClose={finish} />
  ) : (
    <ShortcutsDialog onCommands={() => onChoose(() => setCommandDialog('commands'))} onClose={finish} />
  )
}
