const loopbackHosts: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

export function isLoopbackHost(hostname: string): boolean {
  return loopbackHosts.includes(hostname)
}

/** The redirect URIs registered for the sandbox's apps: the bridge page on any port of this machine, in any folder. */
export function isRegisteredRedirectUri(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return (
    (url.protocol === 'http:' || url.protocol === 'https:') &&
    isLoopbackHost(url.hostname) &&
    url.pathname.endsWith('/auth-redirect.html') &&
    url.search === '' &&
    url.hash === '' &&
    url.username === ''
  )
}
