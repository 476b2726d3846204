import { useEffect, useState } from 'react'
import { ComesBack } from '../../../calling/ComesBack.tsx'
import { ErrorNotice } from '../../../calling/ErrorNotice.tsx'
import { useGraphCalls } from '../../../calling/graphCalls.ts'
import { useDirectory } from '../../../directory/directory.ts'
import { entryNamesOf } from '../../../directory/entryNames.ts'
import type { DirectoryUser } from '../../../domain/directory/directoryPrincipal.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useLive } from '../../../ui/live.ts'
import type { AccessToolProps } from '../tools/accessTool.ts'
import styles from '../tools/Tools.module.css'
import { PersonBox } from './PersonBox.tsx'
import { type PersonTrial, tryPerson } from './personTrial.ts'
import { TrialAnswer } from './TrialAnswer.tsx'

interface Props extends Pick<AccessToolProps, 'state' | 'tenantId' | 'onClose'> {
  /** What is typed at the beginning: a name, a mail address or an ID. */
  readonly text?: string | undefined
}

/** Says of one person whether they can find the item as it stands in the form, before it is sent. */
export function TestPerson({ state, tenantId, text = '', onClose }: Props) {
  const { client } = useGraphCalls()
  const { names, remember } = useDirectory()
  const nameOf = entryNamesOf(useLive(names, (all) => all))
  const [person, setPerson] = useState<DirectoryUser>()
  const [typed, setTyped] = useState(text)
  const [round, setRound] = useState(0)
  const [trial, setTrial] = useState<{ readonly of: DirectoryUser; readonly came: PersonTrial }>()
  // The dialog covers the form, so the list stays the same.
  const [acl] = useState(() => state.get().item.acl)
  useEffect(() => {
    if (person === undefined) return undefined
    const abort = new AbortController()
    void tryPerson(client, acl, person, tenantId, abort.signal).then((came) => {
      if (abort.signal.aborted) return
      remember(came.groups)
      setTrial({ of: person, came })
    })
    return () => abort.abort()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each round asks anew.
  }, [client, acl, person, tenantId, remember, round])
  const came = person !== undefined && trial?.of === person ? trial.came : undefined
  return (
    <Dialog title="Test a person" onClose={onClose}>
      {(close) => (
        <ComesBack to="trial" about={person?.id ?? typed}>
          <p>Choose somebody to see whether they can find this item with the access entries as they are now.</p>
          <PersonBox person={person} typed={typed} onTyped={setTyped} onPerson={setPerson} />
          <div role="status">
            {person !== undefined &&
              (came === undefined ? (
                <p>Checking the groups of {person.displayName}…</p>
              ) : (
                <TrialAnswer
                  trial={came}
                  acl={acl}
                  person={person}
                  nameOf={nameOf}
                  onPerson={(known) => setPerson(known)}
                />
              ))}
          </div>
          {came?.error !== undefined && (
            <ErrorNotice
              error={came.error}
              doing="finding people and groups"
              onTryAgain={() => {
                setTrial(undefined)
                setRound(round + 1)
              }}
            />
          )}
          <div className={styles.actions}>
            <Button onClick={close}>Close</Button>
          </div>
        </ComesBack>
      )}
    </Dialog>
  )
}
