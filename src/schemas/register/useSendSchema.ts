import { useState } from 'react'
import { useGraphCalls } from '../../calling/graphCalls.ts'
import { useDirectory } from '../../directory/directory.ts'
import type { GraphError } from '../../graph/graphError.ts'
import { registerSchema } from '../../graph/registerSchema.ts'
import { announce } from '../../ui/announce.ts'
import { useBusy } from '../../ui/useBusy.ts'
import { follow } from './followedOperations.ts'
import { keepSentSchema } from './sentSchema.ts'
import { registerWords } from './words.ts'

/** Sends a schema to be registered. What Graph takes is followed from then on. */
export function useSendSchema(connectionId: string) {
  const { client, apiVersion } = useGraphCalls()
  const { owner } = useDirectory()
  const { isBusy, fault, run } = useBusy()
  const [error, setError] = useState<GraphError>()
  const send = (body: string): void =>
    void run(async () => {
      setError(undefined)
      keepSentSchema(connectionId, body)
      const registration = await registerSchema(client, { apiVersion, connectionId }, body)
      if (registration.kind === 'error') return setError(registration.error)
      follow({ owner, connectionId, operationId: registration.operationId ?? '', apiVersion, at: Date.now() })
      announce(registerWords.begun)
    })
  return { isBusy, fault, error, send }
}
