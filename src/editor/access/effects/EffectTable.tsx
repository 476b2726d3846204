import type { AccessEffect } from '../../../domain/access/accessEffects.ts'
import { effectInWords } from '../../../domain/access/effectInWords.ts'
import { entrySubject } from '../../../domain/access/entrySubject.ts'
import type { EntryNames } from '../../../domain/access/whoCanFindIt.ts'
import type { AclEntry } from '../../../domain/externalItem.ts'
import { accessTypeNames } from '../accessNames.ts'
import styles from './Effects.module.css'
import { effectWords, moreEntries } from './words.ts'

interface Props {
  readonly acl: readonly AclEntry[]
  readonly effects: readonly AccessEffect[]
  readonly nameOf: EntryNames
}

/** A row for each entry: whom it is about, whether it grants or denies, and what that comes to. The first of very many. */
export function EffectTable({ acl, effects, nameOf }: Props) {
  const hidden = acl.length - mostRows
  return (
    // It scrolls, so that the keyboard has to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.box} role="region" aria-label={effectWords.table} tabIndex={0}>
      <table className={styles.table} aria-label={effectWords.table}>
        <thead>
          <tr>
            {effectWords.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {acl.slice(0, mostRows).map((entry, index) => {
            const effect = effects[index]
            return (
              // oxlint-disable-next-line react/no-array-index-key -- an entry has no other name, and the list stays.
              <tr key={index} data-effect={effect?.kind}>
                <th scope="row">{index + 1}</th>
                <td>
                  <bdi>{entrySubject(entry, nameOf)}</bdi>
                </td>
                <td>{accessTypeNames[entry.accessType]}</td>
                <td>{effect !== undefined && effectInWords(effect, acl, index, nameOf)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {hidden > 0 && <p className={styles.hint}>{moreEntries(hidden)}</p>}
    </div>
  )
}

const mostRows = 200
