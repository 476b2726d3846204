import { useState } from 'react'
import { isolatedName } from '../../../domain/access/nameSigns.ts'
import type { DirectoryGroup } from '../../../domain/directory/directoryPrincipal.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { DialogActions } from '../../../ui/DialogActions.tsx'
import { MemberList } from './MemberList.tsx'
import { memberWords } from './words.ts'

interface Props {
  readonly groupId: string
  readonly name: string
  readonly onTest: (userId: string) => void
  readonly onClose: () => void
}

/** Who is in a group; a group in it can be opened, and left again. */
export function MembersDialog({ groupId, name, onTest, onClose }: Props) {
  const [inner, setInner] = useState<readonly Pick<DirectoryGroup, 'id' | 'displayName'>[]>([])
  // The name may become known while it is open.
  const way = [{ id: groupId, displayName: name }, ...inner]
  const [now, before] = [way.at(-1), way.at(-2)]
  return (
    <Dialog title={memberWords.title(isolatedName(now?.displayName ?? name))} onClose={onClose}>
      {(close) => (
        <>
          {before !== undefined && (
            <div>
              <Button size="small" appearance="subtle" onClick={() => setInner(inner.slice(0, -1))}>
                {memberWords.back(isolatedName(before.displayName))}
              </Button>
            </div>
          )}
          {now !== undefined && (
            <MemberList
              key={now.id}
              groupId={now.id}
              onOpen={(group) => setInner([...inner, group])}
              onTest={(userId) => {
                close()
                onTest(userId)
              }}
            />
          )}
          <DialogActions>
            <Button onClick={close}>Close</Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  )
}
