import { storedText, tabStorage } from '../ui/storedValue.ts'

/** What the page can be left for on the way to a consent page, and goes on with after it. */
export type LeftFor =
  | 'connection'
  | 'picker'
  | 'list'
  | 'members'
  | 'trial'
  | 'effects'
  | 'groups'
  | 'ladder'
  | 'browse'
  | 'dialog'

/** Notes what the page is left for, and what that was about: a name, an ID, a query. */
export function noteLeftFor(what: LeftFor, about: string): void {
  stored.write(`${what} ${about}`)
}

/** What it was about when the page was left for this; undefined when it was not. */
export function leftFor(what: LeftFor): string | undefined {
  const left = stored.read()
  return left?.startsWith(`${what} `) === true ? left.slice(what.length + 1) : undefined
}

/** The same, once: who goes on with it comes back no second time. */
export function takeLeftFor(what: LeftFor): string | undefined {
  const about = leftFor(what)
  if (about !== undefined) stored.remove()
  return about
}

const stored = storedText('external-item-editor.left-for', tabStorage)
