import { type ReactNode, useId, useRef, useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { Session } from '../auth/session.ts'
import { useGraphCalls } from '../calling/graphCalls.ts'
import { ConnectionField } from '../connection/ConnectionField.tsx'
import { SchemaNotice } from '../connection/SchemaNotice.tsx'
import type { ApiVersion } from '../domain/apiVersion.ts'
import type { ItemFlow } from '../item/useItemFlow.ts'
import { followsSchema } from '../schemas/followsSchema.ts'
import { useUnderWay } from '../schemas/register/useUnderWay.ts'
import { leftFor, noteLeftFor } from '../signInReturn/leftFor.ts'
import { afterPress } from '../ui/afterPress.ts'
import { FieldForm } from '../ui/FieldForm.tsx'
import { latePart, useLatePart } from '../ui/latePart.ts'
import { useLive } from '../ui/live.ts'
import { AccessSection } from './access/AccessSection.tsx'
import { ContentSection } from './content/ContentSection.tsx'
import { FieldProblems, hasError, useProblemsAt } from './FieldProblems.tsx'
import styles from './ItemFields.module.css'
import { ItemIdField } from './id/ItemIdField.tsx'
import { LabelField } from './label/LabelField.tsx'
import { lateFields } from './properties/lateFields.ts'
import { PropertiesSection } from './properties/PropertiesSection.tsx'
import { SchemaPicker } from './SchemaPicker.tsx'
import sections from './section.module.css'

const schemaProgress = latePart(() => import('../schemas/register/lateProgress.ts'))

/** What the fields follow of the page's data flow. */
type FieldsFlow = Pick<
  ItemFlow,
  | 'form'
  | 'state'
  | 'schema'
  | 'remoteSchema'
  | 'localSchema'
  | 'connections'
  | 'committedId'
  | 'commitConnection'
  | 'isSettling'
  | 'isListed'
  | 'schemaChanges'
  | 'serial'
> & { readonly history: Pick<ItemFlow['history'], 'adjust'> }

interface Props {
  readonly flow: FieldsFlow
  readonly session: Session
  readonly apiVersion: ApiVersion
  /** The filter over the properties. */
  readonly filter: string
  readonly onFilter: (filter: string) => void
  /** Stands below the target: what came of opening what is stored there. */
  readonly openItem: ReactNode
  /** A connection was chosen, and the focus is still there. */
  readonly onConnectionTaken?: () => void
  readonly onNewConnection: () => void
  readonly onRegisterSchema: () => void
}

/** The fields of the item, from the connection down to the content. */
export function ItemFields(props: Props) {
  const {
    flow,
    session,
    apiVersion,
    filter,
    onFilter,
    openItem,
    onConnectionTaken,
    onNewConnection,
    onRegisterSchema,
  } = props
  const { form, state, schema } = flow
  const SchemaChanged = useLatePart(lateFields, flow.schemaChanges.before.length > 0)?.SchemaChanged
  const isFollowing = useLive(followsSchema, (follows) => follows)
  const { SchemaProgressNotice, followedOperations } = useLatePart(schemaProgress, isFollowing) ?? {}
  const isRegistering = useUnderWay(followedOperations, flow.committedId)
  return (
    <>
      <div id="connection-section" className={sections.section}>
        <div className={styles.target}>
          <FieldForm>
            <ConnectionOfItem
              flow={flow}
              isSignedOut={session.kind === 'signedOut'}
              onTaken={onConnectionTaken}
              onNew={onNewConnection}
            />
            <ItemIdField control={form.control} state={state} history={flow.history} serial={flow.serial} />
          </FieldForm>
        </div>
        {openItem}
      </div>
      <AccessSection
        form={form}
        state={state}
        apiVersion={apiVersion}
        tenantId={session.kind === 'signedIn' ? session.account.tenantId : undefined}
      />
      <PropertiesSection
        form={form}
        state={state}
        schema={schema}
        isSettling={flow.isSettling}
        isRegistering={isRegistering}
        filter={filter}
        onFilter={onFilter}
        notice={
          <>
            <SchemaNotice
              connectionId={flow.committedId}
              schema={flow.remoteSchema}
              isSignedIn={session.kind === 'signedIn'}
              isListed={flow.isListed}
              hasStandIn={flow.localSchema.entry !== undefined}
              isRegistering={isRegistering}
              onRegister={onRegisterSchema}
              choice={
                <>
                  <SchemaPicker flow={flow} isStarting={session.kind === 'starting'} onExtend={onRegisterSchema} />
                  {SchemaProgressNotice !== undefined && (
                    <SchemaProgressNotice connectionId={flow.committedId} onAgain={onRegisterSchema} />
                  )}
                </>
              }
            />
            {SchemaChanged !== undefined && <SchemaChanged {...flow.schemaChanges} />}
          </>
        }
      />
      <ContentSection control={form.control} state={state} />
      <LabelField control={form.control} state={state} isSignedIn={session.kind === 'signedIn'} />
    </>
  )
}

interface ConnectionProps extends Pick<Props, 'flow'> {
  readonly isSignedOut: boolean
  readonly onTaken: (() => void) | undefined
  readonly onNew: () => void
}

/** The connection of the item. It follows its own value, so that a key in it draws nothing else of the page. */
function ConnectionOfItem({ flow, isSignedOut, onTaken, onNew }: ConnectionProps) {
  const { act } = useGraphCalls()
  const { form, state, connections, commitConnection } = flow
  const value = useWatch({ control: form.control, name: 'connectionId' })
  const [isLeft] = useState(() => leftFor('connection') !== undefined)
  const ConnectionAgain = useLatePart(lateFields, isLeft)?.ConnectionAgain
  const [wasVisited, setWasVisited] = useState(false)
  // The page puts the focus here for a new item: who only goes on from there has done nothing yet.
  const wasUsed = useRef(false)
  const problems = useProblemsAt(state, 'url:connection-id', wasVisited)
  const problemsId = useId()
  return (
    <>
      {isLeft && ConnectionAgain !== undefined && (
        <ConnectionAgain form={form} connections={connections} commit={commitConnection} />
      )}
      <ConnectionField
        value={value}
        onChange={(id) => {
          wasUsed.current = true
          form.setValue('connectionId', id)
        }}
        onCommit={(id) => {
          if (wasUsed.current) afterPress(() => setWasVisited(true))
          commitConnection(id)
        }}
        onTaken={onTaken}
        connections={connections}
        onSignIn={
          isSignedOut
            ? () => {
                noteLeftFor('connection', '')
                act({ kind: 'signIn' }, () => undefined)
              }
            : undefined
        }
        onNew={onNew}
        isInvalid={hasError(problems)}
        problems={<FieldProblems id={problemsId} problems={problems} />}
        problemsId={problemsId}
      />
    </>
  )
}
