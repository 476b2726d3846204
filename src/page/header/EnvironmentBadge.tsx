import type { RuntimeConfig } from '../../config/config.ts'
import { Badge } from '../../ui/Badge.tsx'

interface Props {
  readonly config: Pick<RuntimeConfig, 'environmentName' | 'graphBaseUrl' | 'isSandbox'>
}

/** Where what is submitted goes: the sandbox, which is nobody's tenant, or a real one. */
export function EnvironmentBadge({ config: { environmentName, graphBaseUrl, isSandbox } }: Props) {
  return (
    <Badge
      look={isSandbox ? 'outline-warning' : 'outline-informative'}
      title={
        isSandbox
          ? 'Nothing leaves this computer: sign-in and Graph are local.'
          : `Signs in to and sends to ${graphBaseUrl}`
      }
    >
      {environmentName}
    </Badge>
  )
}
