import type { PowerShellCommand } from './powerShellCommand.ts'
import type { PowerShellRequest } from './powerShellRequest.ts'
import { segmentOf, tableOf } from './powerShellRequest.ts'

/**
 * The request of a command of the Graph module, such as Set-MgExternalConnectionItem. Its body is -BodyParameter, or made of
 * single parameters.
 * https://learn.microsoft.com/powershell/module/microsoft.graph.search/set-mgexternalconnectionitem
 */
export function mgRequest({ name, parameters, input }: PowerShellCommand): PowerShellRequest {
  const [, verb = '', beta, part = ''] = namePattern.exec(name.toLowerCase()) ?? []
  const of = (parameter: string) => parameters.get(parameter)
  const connection = `/external/connections/${segmentOf(of('externalconnectionid'), 'connection-id')}`
  const parts: Readonly<Record<string, Part>> = {
    '': { url: verb === 'new' ? '/external/connections' : connection, body: ['id', 'name', 'description'] },
    item: {
      url: `${connection}/items/${segmentOf(of('externalitemid') ?? of('id'), 'item-id')}`,
      body: ['id', 'acl', 'properties', 'content'],
    },
    schema: { url: `${connection}/schema`, body: ['baseType', 'properties'] },
    group: { url: `${connection}/groups`, body: ['id', 'displayName', 'description'] },
    groupmember: {
      url: `${connection}/groups/${segmentOf(of('externalgroupid'), 'group-id')}/members`,
      body: ['id', 'type'],
    },
  }
  const known = parts[part]
  const single = tableOf(Object.fromEntries((known?.body ?? []).map((each) => [each, of(each.toLowerCase())])))
  const isSingle = single.kind === 'table' && single.members.length > 0
  return {
    method: verb === 'new' ? 'POST' : verb === 'update' ? 'PATCH' : 'PUT',
    url: known?.url ?? '',
    body: of('bodyparameter') ?? of('body') ?? (isSingle ? single : input),
    apiVersion: beta === undefined ? undefined : 'beta',
  }
}

interface Part {
  readonly url: string
  /** The parameters that make the body, as JSON names them. */
  readonly body: readonly string[]
}

const namePattern = /^(new|set|update)-mg(beta)?externalconnection(item|schema|groupmember|group)?$/
