import { lazy, Suspense, useState } from 'react'
import { useDirectory } from '../../../directory/directory.ts'
import { isolatedName } from '../../../domain/access/nameSigns.ts'
import { Button } from '../../../ui/Button.tsx'
import { membersMark } from './membersMark.ts'
import { memberWords } from './words.ts'

interface Props {
  readonly groupId: string
  /** Its name, where it is known. */
  readonly name: string | undefined
}

const MembersDialog = lazy(() => import('./MembersDialog.tsx').then((module) => ({ default: module.MembersDialog })))

/** Shows who is in the group of an entry. Whoever comes back from the consent page that this led to finds it open. */
export function MembersButton({ groupId, name = groupId }: Props) {
  const { owner } = useDirectory()
  const [wasAsked] = useState(() => membersMark.read() === groupId)
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
        <Suspense>
          <MembersDialog groupId={groupId} name={name} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
