import { HistoryRegular } from '@fluentui/react-icons'
import { Suspense, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { lateDialog } from '../../ui/lateView.tsx'
import type { LedgerActions } from './ledgerActions.ts'
import type { LedgerHandle } from './useLedger.ts'

const SentItems = lateDialog(() => import('./SentItems.tsx').then((module) => module.SentItems))

interface Props {
  readonly ledger: Pick<LedgerHandle, 'owner' | 'fault'>
  readonly actions: LedgerActions
}

/** Opens the list of what was sent from this device. */
export function SentItemsButton({ ledger, actions }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button
        id="sent-items"
        size="small"
        appearance="subtle"
        icon={<HistoryRegular />}
        onClick={() => setIsOpen(true)}
      >
        Sent items
      </Button>
      {isOpen && (
        <Suspense>
          <SentItems
            actions={actions}
            isSignedIn={ledger.owner !== undefined}
            fault={ledger.fault}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
