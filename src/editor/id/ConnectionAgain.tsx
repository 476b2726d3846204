import { useEffect, useEffectEvent } from 'react'
import type { ItemFlow } from '../../item/useItemFlow.ts'
import { takeLeftFor } from '../../signInReturn/leftFor.ts'
import { controlAt } from '../../ui/place.ts'

interface Props extends Pick<ItemFlow, 'form' | 'connections'> {
  readonly commit: ItemFlow['commitConnection']
}

/** Who signed in to see the connections sees them: the list is open, or the only one is taken. It shows nothing itself. */
export function ConnectionAgain({ form, connections, commit }: Props) {
  const list = connections.kind === 'ok' ? connections.value.connections : undefined
  const goOn = useEffectEvent((only: string | undefined) => {
    if (takeLeftFor('connection') === undefined || form.getValues('connectionId') !== '') return
    if (only !== undefined) {
      form.setValue('connectionId', only)
      return commit(only)
    }
    // The focus comes first, from the return of the sign-in page.
    setTimeout(() => controlAt('url:connection-id')?.click(), 100)
  })
  useEffect(() => {
    if (list !== undefined) goOn(list.length === 1 ? list[0]?.id : undefined)
  }, [list])
  return null
}
