import { bodyLimitFor, inWords } from '../domain/limits.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { DialogActions } from '../ui/DialogActions.tsx'
import { PageLink } from '../ui/PageLink.tsx'

interface Props {
  readonly onSend: () => void
  readonly onClose: () => void
}

/** Says why Graph may refuse a payload over the limit of beta, and why it may not. */
export function SendAnywayDialog({ onSend, onClose }: Props) {
  const { byteLength } = bodyLimitFor('beta')
  const newest = bodyLimitFor('v1.0')
  return (
    <Dialog title="Send more than beta documents?" onClose={onClose}>
      {(close) => (
        <>
          <p>
            The page of this call says that beta takes {inWords(byteLength)} bytes. The newer{' '}
            <PageLink href={newest.link} label="Page of limits">
              page of limits
            </PageLink>{' '}
            says {inWords(newest.byteLength)} for both versions. Graph may save the item or reject it. Nothing is lost
            by trying.
          </p>
          <p>
            API version v1.0 documents {inWords(newest.byteLength)} bytes. To be sure, choose it in the header instead.
          </p>
          <DialogActions>
            <Button onClick={close}>Cancel</Button>
            <Button
              appearance="primary"
              onClick={() => {
                close()
                onSend()
              }}
            >
              Send anyway
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  )
}
