import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useGraphCalls } from '../../calling/graphCalls.ts'
import { checkNewConnection, type NewConnection } from '../../domain/newConnection.ts'
import { createConnection } from '../../graph/createConnection.ts'
import type { GraphError } from '../../graph/graphError.ts'
import { announce } from '../../ui/announce.ts'
import { useBusy } from '../../ui/useBusy.ts'
import { connectionOf, keptConnection, nothingTyped, type TypedConnection } from './typedConnection.ts'
import { newConnectionWords } from './words.ts'

/** A new connection from the first letter to the answer of Graph. `taken` are the IDs that are known to be there. */
export function useNewConnection(taken: readonly string[], onCreated: (id: string) => void) {
  const { client, apiVersion } = useGraphCalls()
  const queries = useQueryClient()
  const busy = useBusy()
  const [typed, setTyped] = useState(() => keptConnection.read() ?? nothingTyped)
  const [wasTried, setWasTried] = useState(false)
  const [error, setError] = useState<GraphError>()
  const [made, setMade] = useState<NewConnection>()
  const connection = connectionOf(typed)
  const faults = checkNewConnection(connection, taken)
  const change = (changed: Partial<TypedConnection>) => {
    const next = { ...typed, ...changed }
    setTyped(next)
    keptConnection.write(next)
  }
  const create = (): void => {
    setWasTried(true)
    if (faults.name !== undefined || faults.id !== undefined || busy.isBusy) return
    void busy.run(async () => {
      setError(undefined)
      const result = await createConnection(client, { apiVersion }, connection)
      if (result.kind === 'error') return setError(result.error)
      const named = { ...connection, id: connection.id.trim(), name: connection.name.trim() }
      keptConnection.remove()
      void queries.invalidateQueries({ queryKey: ['connections'] })
      setMade(named)
      announce(newConnectionWords.next(named.name))
      onCreated(named.id)
    })
  }
  return {
    connection,
    /** What is missing is no fault before it was tried; what is wrong is one as it is typed. */
    faults: {
      name: wasTried || connection.name.trim() !== '' ? faults.name : undefined,
      id: wasTried || connection.id.trim() !== '' ? faults.id : undefined,
    },
    change,
    create,
    isBusy: busy.isBusy,
    /** What went wrong in the editor itself. */
    fault: busy.fault,
    error,
    made,
  }
}
