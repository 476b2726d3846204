import { useEntryNames } from '../../directory/useEntryNames.ts'
import { whoCanFindIt } from '../../domain/access/whoCanFindIt.ts'
import { wideningInWords } from '../../domain/access/widening.ts'
import { aclEntryOf } from '../../domain/acl.ts'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { MessageBar, MessageBarBody } from '../../ui/MessageBar.tsx'
import styles from './ReplaceDialog.module.css'
import type { AccessBeforeAndAfter } from './replaceQuestion.ts'
import { replaceWords } from './words.ts'

/** Who can find the item once it is replaced, with a warning where more people can than before. */
export function AccessChange({ access: { before, after } }: { readonly access: AccessBeforeAndAfter }) {
  const nameOf = useEntryNames(after)
  const [then, now] = [before.map(asSent), after.map(asSent)]
  const who = whoCanFindIt(now, nameOf, someNames)
  const whole = whoCanFindIt(now, nameOf, manyNames)
  const widening = wideningInWords(then, now, nameOf)
  return (
    <>
      {widening !== undefined && (
        <MessageBar intent="warning">
          <MessageBarBody>{widening}.</MessageBarBody>
        </MessageBar>
      )}
      <p>{who}.</p>
      {whole !== who && (
        <details className={styles.names}>
          <summary>{replaceWords.moreNames}</summary>
          <p>{whole}.</p>
        </details>
      )}
    </>
  )
}

/** Of one kind: what is asked about access is answered by name, as long as a person reads it to its end. */
const someNames = 5
/** What can be opened beside that. */
const manyNames = 200

// Both spellings of an external group are the same one.
function asSent(entry: AclEntryDraft) {
  return aclEntryOf(entry, 'beta')
}
