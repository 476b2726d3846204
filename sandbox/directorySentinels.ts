/**
 * Words that make a search of the directory fail on purpose, each with what it does. They stand in the searched text beside
 * the words that are looked for: "Robin directoryThrottled". "First" starts over a minute later, and with another sign-in.
 */
export const directorySentinels = {
  directoryThrottled: 'First search: 429 with Retry-After: 1. The next one finds.',
  directoryForbidden: '403: the token may not read the directory.',
  directoryDown: '503: the directory is not available.',
  directorySlow: 'Takes two seconds, then finds.',
} as const satisfies Readonly<Record<string, string>>

export type DirectorySentinel = keyof typeof directorySentinels

/** The sentinel in a searched text, if there is one, and the text without it. */
export function sentinelIn(text: string): { readonly sentinel: DirectorySentinel | undefined; readonly text: string } {
  const sentinel = names.find((name) => text.includes(name))
  return { sentinel, text: sentinel === undefined ? text : text.replaceAll(new RegExp(`\\s*${sentinel}`, 'g'), '') }
}

function isSentinel(name: string): name is DirectorySentinel {
  return Object.hasOwn(directorySentinels, name)
}

const names = Object.keys(directorySentinels).filter(isSentinel)
