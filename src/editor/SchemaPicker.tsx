import { Suspense, useState } from 'react'
import type { ItemFlow } from '../item/useItemFlow.ts'
import { SchemaInForce, schemaButtonId } from '../schemas/SchemaInForce.tsx'
import { announce } from '../ui/announce.ts'
import { focusAfter } from '../ui/focusAfter.ts'
import { lateDialog } from '../ui/lateView.tsx'

const SchemaDialog = lateDialog(() => import('../schemas/SchemaDialog.tsx').then((module) => module.SchemaDialog))

interface Props {
  readonly flow: Pick<ItemFlow, 'localSchema' | 'remoteSchema' | 'committedId' | 'connections' | 'state'>
  /** It is not known yet who is signed in. */
  readonly isStarting: boolean
  /** Leads to the extension of Graph's schema. */
  readonly onExtend: () => void
}

/** Which schema the fields follow, and the dialog to choose another one. */
export function SchemaPicker({ flow, isStarting, onExtend }: Props) {
  const { localSchema: local, remoteSchema, committedId, connections } = flow
  const listed = connections.kind === 'ok' ? connections.value.connections : []
  const [isOpen, setIsOpen] = useState(false)
  /** Whether the browser saved the schema that was chosen here, by connection. */
  const [isSaved, setIsSaved] = useState<ReadonlyMap<string, boolean>>(new Map())
  const isComing = remoteSchema.kind === 'loading' || (isStarting && committedId !== '')
  const use = (change: () => boolean) => {
    focusAfter(
      () => {
        setIsSaved(new Map(isSaved).set(committedId, change()))
        setIsOpen(false)
      },
      () => document.getElementById(schemaButtonId),
    )
    announce('The properties follow the schema now.')
  }
  const stop = () => {
    focusAfter(local.stop, () => document.getElementById(schemaButtonId))
    announce('The schema is not used any more. What you typed is still there.')
  }
  return (
    <>
      <SchemaInForce
        connectionName={listed.find(({ id }) => id === committedId)?.name ?? committedId}
        entry={local.entry}
        graph={remoteSchema.kind === 'ok' ? 'here' : isComing ? 'coming' : 'away'}
        isUnsaved={isSaved.get(committedId) === false}
        onChange={() => setIsOpen(true)}
        onStop={stop}
        onExtend={onExtend}
      />
      {isOpen && (
        <Suspense>
          <SchemaDialog
            store={local.store}
            inForce={local.entry}
            typed={() => flow.state.get().draft.properties}
            onTake={(taken) => use(() => local.take(taken))}
            onChoose={(entry) =>
              use(() => {
                local.choose(entry)
                return true
              })
            }
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
