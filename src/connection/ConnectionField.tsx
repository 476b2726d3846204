import { Badge, Combobox, Field, Option, Spinner } from '@fluentui/react-components'
import { type ReactNode, type SyntheticEvent, useId, useRef, useState } from 'react'
import type { Connection, ConnectionList } from '../graph/connections.ts'
import type { GraphError } from '../graph/graphError.ts'
import { placeAttribute } from '../ui/place.ts'
import styles from './ConnectionField.module.css'
import { matchingConnections } from './matchingConnections.ts'
import type { Remote } from './useConnections.ts'

interface Props {
  readonly value: string
  readonly onChange: (connectionId: string) => void
  /** The id is complete: chosen from the list, or typed and left. */
  readonly onCommit: (connectionId: string) => void
  readonly connections: Remote<ConnectionList>
  readonly isInvalid: boolean
  /** The problems of the field; they are shown under it. */
  readonly problems: ReactNode
  readonly problemsId: string
  readonly renderError: (error: GraphError, refresh: () => void) => ReactNode
}

/** Which connection the item goes to: from the list, or its id typed by hand, because OwnedBy does not list every one. */
export function ConnectionField(props: Props) {
  const { value, onChange, onCommit, connections, isInvalid, problems, problemsId, renderError } = props
  const [isFiltering, setIsFiltering] = useState(false)
  // The list's first match is active while one types, and the kit takes it on Tab and Ctrl+Enter too: only an arrow key makes it the user's choice.
  const wasMoved = useRef(false)
  const list = connections.kind === 'ok' ? connections.value.connections : []
  const chosen = list.find(({ id }) => id === value)
  const matching = matchingConnections(list, isFiltering ? value : '')
  const aboutId = useId()
  return (
    <div>
      <Field label="Connection" required>
        <Combobox
          {...{ [placeAttribute]: 'url:connection-id' }}
          freeform
          // In place, so that the list is inside the page's landmarks.
          inlinePopup
          // The arrow keys open the list; a second stop for Tab would only be in the way.
          expandIcon={{ tabIndex: -1 }}
          value={value}
          selectedOptions={chosen === undefined ? [] : [value]}
          placeholder={connections.kind === 'off' ? 'Connection ID' : 'Choose, or type a connection ID'}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isInvalid}
          aria-describedby={`${aboutId} ${problemsId}`}
          onChange={(event) => {
            const typed = event.target.value
            wasMoved.current = false
            setIsFiltering(true)
            onChange(typed)
            if (list.some(({ id }) => id === typed)) onCommit(typed)
          }}
          onOpenChange={(_, { open }) => open || setIsFiltering(false)}
          onKeyDown={(event) => {
            if (movingKeys.has(event.key)) wasMoved.current = true
            else if (event.key === 'Enter' && matching.length === 0) onCommit(value.trim())
          }}
          onOptionSelect={(event, { optionValue }) => {
            if (optionValue === undefined || !isChoice(event, wasMoved.current)) return
            wasMoved.current = false
            setIsFiltering(false)
            onChange(optionValue)
            onCommit(optionValue)
          }}
          onBlur={() => {
            const id = value.trim()
            setIsFiltering(false)
            wasMoved.current = false
            if (id !== value) onChange(id)
            onCommit(id)
          }}
        >
          {matching.map((connection) => (
            <Option key={connection.id} value={connection.id} text={connection.id}>
              {connection.name} <code>{connection.id}</code> ({stateNames[connection.state]})
            </Option>
          ))}
          {connections.kind === 'loading' && (
            <Option value="" text="" disabled>
              Reading your connections…
            </Option>
          )}
          {connections.kind === 'ok' && list.length === 0 && (
            <Option value="" text="" disabled>
              None to list. Type an ID.
            </Option>
          )}
        </Combobox>
      </Field>
      <div id={aboutId} className={styles.about}>
        {chosen !== undefined && (
          <>
            <span>{chosen.name}</span>
            <Badge appearance="outline" color={chosen.state === 'ready' ? 'success' : 'warning'}>
              {stateNames[chosen.state]}
            </Badge>
            {stateAdvice[chosen.state]}
          </>
        )}
        {connections.kind === 'loading' && <Spinner size="extra-tiny" label="Reading your connections" />}
      </div>
      {connections.kind === 'ok' && list.length === 0 && <NoConnections />}
      {connections.kind === 'error' && renderError(connections.error, connections.refresh)}
      {problems}
    </div>
  )
}

const movingKeys = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'])

function isChoice(event: SyntheticEvent, wasMoved: boolean): boolean {
  const { nativeEvent } = event
  if (!(nativeEvent instanceof KeyboardEvent)) return true
  if (nativeEvent.ctrlKey || nativeEvent.metaKey) return false
  return nativeEvent.key !== 'Tab' || wasMoved
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
