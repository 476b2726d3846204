import { type ReactNode, useEffect, useEffectEvent, useId } from 'react'
import { ErrorNotice } from '../calling/ErrorNotice.tsx'
import type { Connection, ConnectionList } from '../graph/connections.ts'
import { Badge } from '../ui/Badge.tsx'
import { Combobox, type ComboboxOption } from '../ui/Combobox.tsx'
import { Field } from '../ui/Field.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import styles from './ConnectionField.module.css'
import { matchingConnections } from './matchingConnections.ts'
import type { Remote } from './useConnections.ts'

interface Props {
  readonly value: string
  readonly onChange: (connectionId: string) => void
  /** The id is complete: chosen from the list, or typed and left. */
  readonly onCommit: (connectionId: string) => void
  /** Hears of one that was chosen, or typed and entered or left by Tab: no pointer is on its way to anything. */
  readonly onTaken?: (() => void) | undefined
  readonly connections: Remote<ConnectionList>
  /** Nobody is signed in, so there is no list yet: leads to the sign-in page. */
  readonly onSignIn: (() => void) | undefined
  /** Leads to a new connection. */
  readonly onNew: () => void
  readonly isInvalid: boolean
  /** The problems of the field; they are shown under it. */
  readonly problems: ReactNode
  readonly problemsId: string
}

/** Which connection the item goes to: from the list, or its id typed by hand, because OwnedBy does not list every one. */
export function ConnectionField(props: Props) {
  const { value, onChange, onCommit, onTaken, connections, onSignIn, onNew, isInvalid, problems, problemsId } = props
  const list = connections.kind === 'ok' ? connections.value.connections : []
  const chosen = list.find(({ id }) => id === value)
  const aboutId = useId()
  // With its last key, or once the list is there that names it.
  const known = chosen?.id
  const complete = useEffectEvent(onCommit)
  useEffect(() => {
    if (known !== undefined) complete(known)
  }, [known])
  return (
    <div>
      <Field label="Connection" required>
        <Combobox
          place="url:connection-id"
          isOpenText={onSignIn !== undefined && value === ''}
          isWaiting={connections.kind === 'loading' && value.trim() !== ''}
          value={value}
          optionsFor={(typed) => {
            if (typed !== '') return matchingConnections(list, typed).map((each) => optionOf(each, typed))
            if (onSignIn !== undefined) return [signInOption]
            return connections.kind === 'ok' ? [...list.map((each) => optionOf(each)), newOption] : []
          }}
          note={noteOf(connections)}
          placeholder={connections.kind === 'off' ? 'Connection ID' : 'Choose, or type a connection ID'}
          aria-invalid={isInvalid}
          aria-describedby={`${aboutId} ${problemsId}`}
          onType={onChange}
          onChoose={(id) => {
            if (id === signInOption.id) return onSignIn?.()
            if (id === newOption.id) return onNew()
            onChange(id)
            onCommit(id)
            onTaken?.()
          }}
          onDone={(by) => {
            const id = value.trim()
            if (id !== value) onChange(id)
            onCommit(id)
            if (by !== 'leaving') onTaken?.()
          }}
        />
      </Field>
      <div id={aboutId} className={styles.about}>
        {chosen !== undefined && (
          <>
            <span>{chosen.name}</span>
            <Badge look={chosen.state === 'ready' ? 'outline-success' : 'outline-warning'}>
              {stateNames[chosen.state]}
            </Badge>
            {stateAdvice[chosen.state]}
          </>
        )}
        {connections.kind === 'loading' && <Spinner isTiny label="Reading your connections" />}
      </div>
      {connections.kind === 'ok' && list.length === 0 && <NoConnections />}
      {connections.kind === 'error' && (
        <ErrorNotice error={connections.error} doing="listing connections" onTryAgain={connections.refresh} />
      )}
      {problems}
    </div>
  )
}

function optionOf({ id, name, state }: Connection, typed?: string): ComboboxOption {
  return {
    id,
    isExact: id === typed,
    label: (
      <>
        {name} <code>{id}</code> ({stateNames[state]})
      </>
    ),
  }
}

/** The one line of the list while nobody is signed in. No connection has such an ID. */
const signInOption: ComboboxOption = { id: ' ', label: 'Sign in to see your connections' }

/** The last line of the list. */
const newOption: ComboboxOption = { id: '  ', label: 'New connection…' }

/** What the list says when it has nothing to choose from; nothing when all it lacks is what was typed. */
function noteOf(connections: Remote<ConnectionList>): string | undefined {
  if (connections.kind === 'loading') return 'Reading your connections…'
  return connections.kind === 'ok' && connections.value.connections.length === 0
    ? 'None to list. Type an ID.'
    : undefined
}

function NoConnections() {
  return (
    <p className={styles.none}>
      No connections to list. This app sees only connections that it made, or whose owner has it in the list of
      authorized apps (authorizedAppIds). If you know the ID of another one, type it.
    </p>
  )
}

const stateNames: Record<Connection['state'], string> = {
  draft: 'draft',
  ready: 'ready',
  obsolete: 'obsolete',
  limitExceeded: 'limit exceeded',
  unknown: 'state unknown',
}

const stateAdvice: Record<Connection['state'], string | undefined> = {
  draft: 'Its schema is not registered yet, which takes 5 to 15 minutes. Items can be sent once it is ready.',
  ready: undefined,
  obsolete: 'It is being deleted.',
  limitExceeded: 'Its quota of items is used up; new items may be refused.',
  unknown: undefined,
}
