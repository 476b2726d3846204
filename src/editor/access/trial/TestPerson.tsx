import { useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import type { AccessToolProps } from '../tools/accessTool.ts'
import styles from '../tools/Tools.module.css'
import { PersonTest } from './PersonTest.tsx'

/** Says of one person whether they can find the item as it stands in the form, before it is sent. */
export function TestPerson({ state, tenantId, onClose }: Pick<AccessToolProps, 'state' | 'tenantId' | 'onClose'>) {
  // The dialog covers the form, so the list stays the same.
  const [acl] = useState(() => state.get().item.acl)
  return (
    <Dialog title="Test a person" onClose={onClose}>
      {(close) => (
        <>
          <p>Choose somebody to see whether they can find this item with the access entries as they are now.</p>
          <PersonTest acl={acl} tenantId={tenantId} />
          <div className={styles.actions}>
            <Button onClick={close}>Close</Button>
          </div>
        </>
      )}
    </Dialog>
  )
}
