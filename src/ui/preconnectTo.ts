import { preconnect } from 'react-dom'

/** Has the browser open connections to the hosts of these addresses, for requests that are about to follow. */
export function preconnectTo(addresses: readonly string[], pageOrigin: string = location.origin): void {
  for (const address of addresses) {
    const { origin } = new URL(address)
    // Anonymous, because requests that carry no cookies use connections of their own.
    if (origin !== pageOrigin) preconnect(origin, { crossOrigin: 'anonymous' })
  }
}
