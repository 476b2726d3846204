import type { WantedPrincipal } from '../../../domain/access/pasted/wantedPrincipal.ts'
import type { DirectoryPrincipal } from '../../../domain/directory/directoryPrincipal.ts'
import { principalLine } from '../../../domain/directory/principalLine.ts'
import { inWords } from '../../../domain/limits.ts'
import { Field } from '../../../ui/Field.tsx'
import { Select } from '../../../ui/Select.tsx'
import { type Listed, type ListedStanding, standingOf } from './listedEntries.ts'
import styles from './Tools.module.css'
import { lookupKey } from './useLookup.ts'
import { standingTitles } from './words.ts'

interface Props {
  readonly listed: readonly Listed[]
  readonly onChoose: (wanted: WantedPrincipal, principal: DirectoryPrincipal) => void
}

/** Those of a list that cannot be added as they are: names that several have are a choice, the others are named. */
export function ListedProblems({ listed, onChoose }: Props) {
  const several = listed.flatMap(({ wanted, resolved, chosen }) =>
    resolved?.kind === 'ambiguous' ? [{ wanted, principals: resolved.principals, chosen }] : [],
  )
  return (
    <>
      {several.slice(0, mostChoices).map(({ wanted, principals, chosen }) => (
        <Field key={lookupKey(wanted)} label={`Which “${wanted.text}”?`}>
          <Select
            value={chosen?.id ?? ''}
            onValue={(id) => {
              const principal = principals.find((each) => each.id === id)
              if (principal !== undefined) onChoose(wanted, principal)
            }}
          >
            <option value="">Leave out</option>
            {principals.map((principal) => (
              <option key={principal.id} value={principal.id}>
                {principal.displayName}, {principalLine(principal)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {several.length > mostChoices && (
        <p className={styles.left}>
          {inWords(several.length - mostChoices)} more names that several have are left out.
        </p>
      )}
      {named.map((standing) => {
        const texts = listed.filter((each) => standingOf(each) === standing).map(({ wanted }) => wanted.text)
        return texts.length === 0 ? null : (
          <details key={standing} open={standing === 'nobody'} className={styles.left}>
            <summary>{standingTitles[standing](texts.length)}</summary>
            <ul>
              {texts.slice(0, mostNamed).map((text) => (
                <li key={text}>
                  <bdi>{text}</bdi>
                </li>
              ))}
              {texts.length > mostNamed && <li>and {inWords(texts.length - mostNamed)} more</li>}
            </ul>
          </details>
        )
      })}
    </>
  )
}

const named = ['nobody', 'unchecked', 'waiting', 'signedOut', 'unreadable'] as const satisfies readonly ListedStanding[]
const mostChoices = 20
const mostNamed = 100
