import { type Cloud, clouds } from '../../config/clouds.ts'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import { lackingInFairfax } from '../../domain/schemaSource/fairfaxSchema.ts'
import { MessageBar, MessageBarBody, MessageBarTitle } from '../../ui/MessageBar.tsx'

interface Props {
  readonly cloud: Cloud
  readonly schema: ConnectionSchema | undefined
}

/**
 * What a US government cloud may not have of this connection. It warns and stops nothing: the metadata of these clouds is
 * older, and what their service takes is not documented.
 */
export function CloudNotice({ cloud, schema }: Props) {
  const lacking = schema === undefined ? [] : lackingInFairfax(schema)
  return (
    <MessageBar intent={lacking.length === 0 ? 'info' : 'warning'}>
      <MessageBarBody>
        <MessageBarTitle>{clouds[cloud].name} has less than the global cloud</MessageBarTitle>
        Properties for people, newer labels and descriptions of properties came later than its metadata. Everything else
        is the same. If Graph rejects one of them, remove it from the item.
        {lacking.length > 0 && (
          <ul>
            {lacking.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  )
}
