import { z } from 'zod/mini'
import { storedJson, tabStorage } from '../ui/storedValue.ts'

/** What the user was about when the page was left for a sign-in page. */
export type SignInReturn = z.infer<typeof signInReturnSchema>

/** The field that was typed in last: the key of its place, and where the caret was, as far as the field says. */
export type LeftField = z.infer<typeof fieldSchema>

/** Notes it in the storage of the tab. Where that is denied, the page comes back without it. */
export function noteSignInReturn(left: SignInReturn): void {
  if (left.field === undefined && left.submitting === undefined) stored.remove()
  else stored.write(left)
}

/** What was noted; nothing when it cannot be read. */
export function readSignInReturn(): SignInReturn {
  return stored.read() ?? {}
}

const fieldSchema = z.lazy(() => z.object({ place: z.string(), caret: z.optional(z.number()) }))

const signInReturnSchema = z.lazy(() =>
  z.object({
    field: z.optional(fieldSchema),
    /** How far what scrolls was scrolled. */
    tops: z.optional(z.array(z.number())),
    /** The item that was being submitted. */
    submitting: z.optional(z.object({ connectionId: z.string(), itemId: z.string() })),
  }),
)

const stored = storedJson(
  'external-item-editor.left-off',
  (json): SignInReturn | undefined => signInReturnSchema.safeParse(json).data,
  tabStorage,
)
