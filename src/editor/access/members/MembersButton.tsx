import { Suspense, useState } from 'react'
import { ComesBack } from '../../../calling/ComesBack.tsx'
import { useDirectory } from '../../../directory/directory.ts'
import { isolatedName } from '../../../domain/access/nameSigns.ts'
import { leftFor } from '../../../signInReturn/leftFor.ts'
import { Button } from '../../../ui/Button.tsx'
import { lateDialog } from '../../../ui/lateView.tsx'
import { memberWords } from './words.ts'

interface Props {
  readonly groupId: string
  /** Its name, where it is known. */
  readonly name: string | undefined
  /** Tests whether a member, by the ID, can find the item. */
  readonly onTest: (userId: string) => void
}

const MembersDialog = lateDialog(() => import('./MembersDialog.tsx').then((module) => module.MembersDialog))

/** Shows who is in the group of an entry. Whoever comes back from the consent page that this led to finds it open. */
export function MembersButton({ groupId, name = groupId, onTest }: Props) {
  const { owner } = useDirectory()
  const [wasAsked] = useState(() => leftFor('members') === groupId)
  const [isOpened, setOpen] = useState<boolean>()
  // Who is signed in is known a moment after the page is there.
  const isOpen = isOpened ?? wasAsked
  if (owner === '') return null
  return (
    <>
      <Button
        size="small"
        appearance="transparent"
        aria-label={memberWords.title(isolatedName(name))}
        onClick={() => setOpen(true)}
      >
        {memberWords.button}
      </Button>
      {isOpen && (
        <ComesBack to="members" about={groupId}>
          <Suspense>
            <MembersDialog groupId={groupId} name={name} onTest={onTest} onClose={() => setOpen(false)} />
          </Suspense>
        </ComesBack>
      )}
    </>
  )
}
