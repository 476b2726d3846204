import { z } from 'zod/mini'
import { storedJson, tabStorage } from '../ui/storedValue.ts'

/** What the page can be left for on the way to a consent page, and goes on with after it. */
export type LeftFor =
  | 'connection'
  | 'picker'
  | 'members'
  | 'trial'
  | 'effects'
  | 'groups'
  | 'ladder'
  | 'browse'
  | 'dialog'

/** Notes what the page is left for, and what that was about: a name, an ID, a query. */
export function noteLeftFor(what: LeftFor, about: string): void {
  stored.write({ what, about })
}

/** What it was about when the page was left for this; undefined when it was not. */
export function leftFor(what: LeftFor): string | undefined {
  const left = stored.read()
  return left?.what === what ? left.about : undefined
}

/** The same, once: who goes on with it comes back no second time. */
export function takeLeftFor(what: LeftFor): string | undefined {
  const about = leftFor(what)
  if (about !== undefined) stored.remove()
  return about
}

const schema = z.lazy(() => z.object({ what: z.string(), about: z.string() }))

const stored = storedJson(
  'external-item-editor.left-for',
  (json): z.infer<typeof schema> | undefined => schema.safeParse(json).data,
  tabStorage,
)
