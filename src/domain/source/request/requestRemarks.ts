/** What is unusual about the method and the address of a request for an item; the editor sends it as Graph wants it. */
export function requestRemarks({ method, url }: { readonly method: string; readonly url: string }): readonly string[] {
  const path = /^[^?#]{0,4000}/.exec(url.trim())?.[0] ?? ''
  const hasNoItem = /\/items\/?$/i.test(path)
  const remarks: string[] = []
  // Seen to answer 404: https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3375
  if (hasNoItem && method === 'POST') {
    remarks.push(
      'It sends POST to …/items, which Graph does not know (404). An item is sent with PUT to …/items/{item-id}.',
    )
  } else if (method !== 'PUT') remarks.push(`Its method is ${method}. The editor sends an item with PUT.`)
  if (/^(?:https?:\/\/[^/]{1,200})?\/?(?:v1\.0|beta)\/connections(?:\/|\(|$)/i.test(path)) {
    remarks.push(
      'Its address has no /external: Graph has items at /external/connections/{connection-id}/items/{item-id}. The editor sends it there.',
    )
  }
  return remarks
}
