import { useEffect, useRef } from 'react'
import { DirectoryTrouble } from '../../../directory/finding/DirectoryTrouble.tsx'
import { PrincipalOption } from '../../../directory/finding/PrincipalOption.tsx'
import { useGroupMembers } from '../../../directory/useGroupMembers.ts'
import { isolatedName } from '../../../domain/access/nameSigns.ts'
import type { DirectoryGroup } from '../../../domain/directory/directoryPrincipal.ts'
import { takeLeftFor } from '../../../signInReturn/leftFor.ts'
import { announce } from '../../../ui/announce.ts'
import { Button } from '../../../ui/Button.tsx'
import { Spinner } from '../../../ui/Spinner.tsx'
import styles from './Members.module.css'
import { membersSummary, memberWords } from './words.ts'

interface Props {
  readonly groupId: string
  readonly onOpen: (group: DirectoryGroup) => void
  readonly onTest: (userId: string) => void
}

/** The direct members of a group, a page at a time; what stands in the way of reading them is said with what helps. */
export function MemberList({ groupId, onOpen, onTest }: Props) {
  const { members, total, isReading, error, tryAgain, more } = useGroupMembers(groupId)
  const list = useRef<HTMLUListElement>(null)
  const guests = members.filter((member) => member.kind === 'user' && member.isGuest === true).length
  const isFirst = members.length === 0 && isReading
  const said = isFirst || error !== undefined ? '' : membersSummary(members.length, total, guests, more === undefined)
  useEffect(() => {
    // Who comes back from a consent page sees them once, not at every visit.
    takeLeftFor('members')
  }, [])
  useEffect(() => {
    if (said !== '') announce(said)
  }, [said])
  return (
    <>
      {isFirst ? <Spinner label={memberWords.reading} /> : <p className={styles.said}>{said}</p>}
      {members.length > 0 && (
        // It scrolls, so that the keyboard has to reach it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <ul ref={list} aria-label={memberWords.list} className={styles.list} tabIndex={0}>
          {members.map((member) => (
            <li key={member.id}>
              <PrincipalOption principal={member} />
              {member.kind === 'user' && (
                <Button
                  size="small"
                  aria-label={memberWords.testName(isolatedName(member.displayName))}
                  onClick={() => onTest(member.id)}
                >
                  {memberWords.test}
                </Button>
              )}
              {member.kind === 'group' && (
                <Button
                  size="small"
                  aria-label={memberWords.title(isolatedName(member.displayName))}
                  onClick={() => onOpen(member)}
                >
                  {memberWords.button}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {error !== undefined && <DirectoryTrouble error={error} doing="reading who is a member" onTryAgain={tryAgain} />}
      {(more !== undefined || (isReading && members.length > 0)) && (
        <div className={styles.actions}>
          <Button disabledFocusable={more === undefined} onClick={more}>
            {memberWords.more}
          </Button>
        </div>
      )}
    </>
  )
}
