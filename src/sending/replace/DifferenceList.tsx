import { useMemo } from 'react'
import { useEntryNames } from '../../directory/useEntryNames.ts'
import type { Change, ComparedMember } from '../../domain/compare/compareItems.ts'
import { contentChange } from '../../domain/compare/contentChange.ts'
import { comparedEntries, memberExcerpts, memberTitle } from '../../domain/compare/memberText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { dayAndTimeHere } from '../../ui/formatsInZone.ts'
import styles from './DifferenceList.module.css'
import { replaceWords } from './words.ts'

interface Props {
  readonly differences: readonly ComparedMember[]
  /** The keys of members that changed on the server since this device knew the item. */
  readonly changedElsewhere: ReadonlySet<string>
}

/** What a PUT would remove, change and add, the loss first. */
export function DifferenceList({ differences, changedElsewhere }: Props) {
  const nameOf = useEntryNames(useMemo(() => comparedEntries(differences), [differences]))
  return (
    <>
      {groups.map(({ change, title }) => {
        const members = differences.filter((member) => member.change === change)
        if (members.length === 0) return null
        const shown = members.slice(0, mostShown).map((member) => ({ member, title: memberTitle(member, nameOf) }))
        // An ID says nothing to who reads a name, but where two are called alike.
        const isAlone = (name: string) => shown.filter((each) => each.title.name === name).length === 1
        return (
          <section key={change} aria-label={`${title} (${members.length})`} className={styles.group}>
            <h3>
              {title} ({members.length})
            </h3>
            <ul>
              {shown.map(({ member, title: { name, id } }) => (
                <li key={member.key}>
                  <strong>{name}</strong>
                  {id !== undefined && !isAlone(name) && ` (${id})`} <Values member={member} />
                  {changedElsewhere.has(member.key) && (
                    <Badge look="tint-warning" isRounded className={styles.mark}>
                      changed on the server
                    </Badge>
                  )}
                </li>
              ))}
            </ul>
            {members.length > mostShown && <p>and {members.length - mostShown} more; Compare shows them all.</p>}
          </section>
        )
      })}
    </>
  )
}

function Values({ member }: { readonly member: ComparedMember }) {
  const { before, after } = useMemo(() => valuesOf(member), [member])
  const content = useMemo(() => (member.kind === 'content' ? contentChange(member) : undefined), [member])
  if (content?.isOnlyHtml) return <span className={styles.values}>{replaceWords.onlyHtml(content.size)}</span>
  return (
    <span className={styles.values}>
      {before !== undefined && <del>{before}</del>}
      {before !== undefined && after !== undefined && ' → '}
      {after !== undefined && <ins>{after}</ins>}
      {content?.size !== undefined
        ? ` (${content.size})`
        : before === after && before !== undefined && ` (${replaceWords.whiteSpace})`}
    </span>
  )
}

function valuesOf(member: ComparedMember) {
  if (member.kind !== 'entry') return memberExcerpts(member, dayAndTimeHere)
  const inWords = (entry: typeof member.before) => entry && replaceWords.access[entry.accessType]
  return { before: inWords(member.before), after: inWords(member.after) }
}

const groups: readonly { readonly change: Exclude<Change, 'same'>; readonly title: string }[] = [
  { change: 'removed', title: 'Removed' },
  { change: 'changed', title: 'Changed' },
  { change: 'added', title: 'Added' },
]

const mostShown = 50
