import { DirectoryTrouble } from '../directory/finding/DirectoryTrouble.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './ExternalGroups.module.css'
import type { MemberDoubt } from './useMemberText.ts'
import { groupWords, nobodyIs, severalAre } from './words.ts'

/** What has to be settled before a typed text is a member. */
export function MemberNotice({
  doubt,
  onTryAgain,
}: {
  readonly doubt: MemberDoubt | undefined
  readonly onTryAgain: () => void
}) {
  switch (doubt?.kind) {
    case undefined:
      return null
    case 'nobody':
      return <p role="status">{nobodyIs(doubt.text)}</p>
    case 'wrongId':
      return <p role="status">{groupWords.idFault}</p>
    case 'failed':
      return <DirectoryTrouble error={doubt.error} doing="finding people and groups" onTryAgain={onTryAgain} />
    case 'whichKind':
      return (
        <div role="status" className={styles.choices}>
          <span>{groupWords.whichKind}</span>
          <Button size="small" onClick={() => doubt.choose('user')}>
            {groupWords.asPerson}
          </Button>
          <Button size="small" onClick={() => doubt.choose('group')}>
            {groupWords.asGroup}
          </Button>
        </div>
      )
    case 'several':
      return (
        <div role="status" className={styles.choices}>
          <span>{severalAre(doubt.text, doubt.choices.length)}</span>
          {doubt.choices.map((choice) => (
            <Button key={choice.id} size="small" onClick={() => doubt.choose(choice)}>
              <bdi>{choice.displayName}</bdi>, {choice.mail ?? choice.id}
            </Button>
          ))}
        </div>
      )
  }
}
