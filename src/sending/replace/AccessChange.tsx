import { useEntryNames } from '../../directory/useEntryNames.ts'
import { whoCanFindIt } from '../../domain/access/whoCanFindIt.ts'
import { wideningInWords } from '../../domain/access/widening.ts'
import { aclEntryOf } from '../../domain/acl.ts'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { MessageBar, MessageBarBody } from '../../ui/MessageBar.tsx'
import type { AccessBeforeAndAfter } from './replaceQuestion.ts'

/** Who can find the item once it is replaced, with a warning where more people can than before. */
export function AccessChange({ access: { before, after } }: { readonly access: AccessBeforeAndAfter }) {
  const nameOf = useEntryNames(after)
  const [then, now] = [before.map(asSent), after.map(asSent)]
  const widening = wideningInWords(then, now, nameOf)
  return (
    <>
      {widening !== undefined && (
        <MessageBar intent="warning">
          <MessageBarBody>{widening}.</MessageBarBody>
        </MessageBar>
      )}
      <p>{whoCanFindIt(now, nameOf)}.</p>
    </>
  )
}

// Both spellings of an external group are the same one.
function asSent(entry: AclEntryDraft) {
  return aclEntryOf(entry, 'beta')
}
