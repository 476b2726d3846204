import type { PowerShellCommand } from '../powerShell/powerShellCommand.ts'
import type { PowerShellRequest } from '../powerShell/powerShellRequest.ts'
import { wordOf } from '../powerShell/powerShellRequest.ts'

/**
 * The request of a command that takes method, address and body: Invoke-RestMethod, Invoke-MgGraphRequest and their kind.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-restmethod
 */
export function restRequest({ parameters, position, input }: PowerShellCommand): PowerShellRequest {
  const words = position.map((value) => ({ value, text: wordOf(value) ?? '' }))
  const verb = words.find(({ text }) => /^(?:GET|PUT|POST|PATCH|DELETE|HEAD|OPTIONS)$/i.test(text))
  const address = words.find(({ text }) => /^(?:https?:|\/|\$|v1\.0\/|beta\/|external\/)/i.test(text))
  const body = firstOf(parameters, ['body', 'bodyparameter', 'payload', 'content'])
  const url = firstOf(parameters, ['uri', 'url', 'path', 'resourceurl'])
  const method = firstOf(parameters, ['method', 'custommethod'])
  return {
    method: (wordOf(method ?? verb?.value) ?? 'GET').toUpperCase(),
    url: wordOf(url ?? address?.value) ?? '',
    body: body ?? words.find((word) => word !== verb && word !== address)?.value ?? input,
    file: wordOf(firstOf(parameters, ['infile', 'inputfilepath'])),
  }
}

function firstOf(parameters: PowerShellCommand['parameters'], names: readonly string[]) {
  return names.map((name) => parameters.get(name)).find((value) => value !== undefined)
}
