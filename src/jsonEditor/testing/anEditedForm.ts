import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import { ropeOf } from '../../domain/rope/textRope.ts'
import { noSchema } from '../../domain/testing/noSchema.ts'
import { live } from '../../ui/live.ts'
import type { EditedForm } from '../jsonEditorState.ts'

/** A draft with a member of each kind. */
export const aDraft: ItemDraft = {
  ...emptyDraft,
  connectionId: 'tickets',
  acl: [{ accessType: 'grant', type: 'everyone', value: 'everyone' }],
  properties: [{ name: 'title', type: 'string', value: { kind: 'text', text: 'A' } }],
  content: { kind: 'present', type: 'text', text: ropeOf('Words') },
}

/** A form in memory whose payload is edited, with what each change of it was called. */
export function anEditedForm(initial: ItemDraft = aDraft) {
  const form = live(initial)
  const changes: string[] = []
  const edited: EditedForm = {
    draft: form,
    change(next, what) {
      changes.push(what)
      form.set(next)
    },
    context: () => noSchema,
  }
  return { form, changes, edited }
}
