import { useRef, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { DialogActions } from '../../../ui/DialogActions.tsx'
import { focusPlace } from '../../../ui/place.ts'
import type { AccessToolProps } from '../tools/accessTool.ts'
import { PersonTest } from './PersonTest.tsx'

interface Props extends Pick<AccessToolProps, 'state' | 'tenantId' | 'onClose'> {
  /** What is typed at the beginning: a name, a mail address or an ID. */
  readonly text?: string | undefined
}

/** Says of one person whether they can find the item as it stands in the form, before it is sent. */
export function TestPerson({ state, tenantId, text, onClose }: Props) {
  // The dialog covers the form, so the list stays the same.
  const [acl] = useState(() => state.get().item.acl)
  const wentTo = useRef<number>(undefined)
  return (
    <Dialog
      title="Test a person"
      onClose={() => {
        onClose()
        if (wentTo.current !== undefined) focusPlace(`/acl/${wentTo.current}/value`)
      }}
    >
      {(close) => (
        <>
          <p>Choose somebody to see whether they can find this item with the access entries as they are now.</p>
          <PersonTest
            acl={acl}
            tenantId={tenantId}
            text={text}
            to="trial"
            wayTo={(index) => () => {
              wentTo.current = index
              close()
            }}
          />
          <DialogActions>
            <Button onClick={close}>Close</Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  )
}
