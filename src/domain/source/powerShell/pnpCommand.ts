import type { PowerShellCommand } from './powerShellCommand.ts'
import { elementsIn } from './powerShellOperators.ts'
import type { PowerShellRequest } from './powerShellRequest.ts'
import { segmentOf, tableOf, textSent, wordOf } from './powerShellRequest.ts'
import type { PowerShellValue } from './powerShellValue.ts'

/**
 * The request of a command of PnP PowerShell, such as Set-PnPSearchExternalItem.
 * https://pnp.github.io/powershell/cmdlets/Set-PnPSearchExternalItem.html
 */
export function pnpRequest(command: PowerShellCommand): PowerShellRequest {
  const { name, parameters, position } = command
  const connection = segmentOf(parameters.get('connectionid') ?? position[0], 'connection-id')
  const url = `/external/connections/${connection}`
  if (/Connection$/i.test(name)) {
    const about = { id: parameters.get('identity'), name: parameters.get('name') }
    return { method: /^New/i.test(name) ? 'POST' : 'PATCH', url: '/external/connections', body: tableOf(about) }
  }
  if (/Schema$/i.test(name)) {
    const body = parameters.get('schemaastext') ?? parameters.get('schemaasobject')
    return { method: 'PATCH', url: `${url}/schema`, body }
  }
  const itemId = parameters.get('itemid')
  return { method: 'PUT', url: `${url}/items/${segmentOf(itemId, 'item-id')}`, body: itemOf(command, itemId) }
}

function itemOf({ parameters, switches }: PowerShellCommand, id: PowerShellValue | undefined): PowerShellValue {
  const acl = entries.flatMap(({ parameter, accessType, type }) => {
    const given = parameters.get(parameter)
    return given === undefined ? [] : elementsIn(given).map((value) => entryOf(accessType, type, value))
  })
  for (const { parameter, type, value } of everyone) {
    const given = parameters.get(parameter)
    const isOn = switches.has(parameter) || (given !== undefined && (given.kind !== 'json' || given.json === 'true'))
    if (isOn) acl.push(entryOf('grant', type, value))
  }
  const value = parameters.get('contentvalue')
  const type = wordOf(parameters.get('contenttype'))
  return tableOf({
    // An ID that is known stands in the address.
    id: id?.kind === 'text' ? undefined : id,
    acl: { kind: 'list', elements: acl, start: 0, end: 0 },
    properties: parameters.get('properties'),
    content:
      value && tableOf({ value, type: textSent(type?.replace(/^[TH]/, (letter) => letter.toLowerCase()) ?? 'text') }),
  })
}

function entryOf(accessType: string, type: string, value: PowerShellValue | undefined): PowerShellValue {
  return tableOf({ type: textSent(type), value, accessType: textSent(accessType) })
}

const entries = [
  { parameter: 'grantusers', accessType: 'grant', type: 'user' },
  { parameter: 'denyusers', accessType: 'deny', type: 'user' },
  { parameter: 'grantgroups', accessType: 'grant', type: 'group' },
  { parameter: 'denygroups', accessType: 'deny', type: 'group' },
  { parameter: 'grantexternalgroups', accessType: 'grant', type: 'externalGroup' },
  { parameter: 'denyexternalgroups', accessType: 'deny', type: 'externalGroup' },
]

/** The command sends the ID of the tenant, which only it knows; “everyone” is what most send in its place. */
const everyone = [
  { parameter: 'granteveryone', type: 'everyone', value: textSent('everyone') },
  { parameter: 'granteveryoneexceptguests', type: 'everyoneExceptGuests', value: undefined },
]
