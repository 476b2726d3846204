import { useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DialogActions } from '../../ui/DialogActions.tsx'
import styles from './ExplainError.module.css'
import { ExplainError, type ExplainErrorProps } from './ExplainError.tsx'
import { answerWords } from './words.ts'

export interface ExplainDialogProps extends ExplainErrorProps {
  /** Takes the payload that the error is about into the form. */
  readonly onOpenPayload: (payload: string) => void
  /** Imports the text that was pasted, and taken for an error. */
  readonly onImport?: ((text: string) => void) | undefined
  readonly onClose: () => void
}

/** Explains an error that came from elsewhere, over the page: wherever it was asked for, its result is in sight. */
export function ExplainDialog({ onGo, onOpenPayload, onImport, onClose, ...explaining }: ExplainDialogProps) {
  const { text, payload, planted } = explaining
  const payloadBox = useRef<HTMLTextAreaElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  const [firstFocus] = useState(() => (payload.trim() !== '' ? next : text.trim() === '' ? undefined : payloadBox))
  // What the editor itself sent is in the form already.
  const canOpen = payload.trim() !== '' && planted === undefined
  return (
    <Dialog
      title="Explain an error"
      width="46rem"
      onClose={onClose}
      {...(firstFocus === undefined ? {} : { firstFocus })}
    >
      {(close) => (
        <>
          <ExplainError
            {...explaining}
            payloadBox={payloadBox}
            onGo={(place) => {
              onGo(place)
              close()
            }}
          />
          <DialogActions>
            {onImport !== undefined && payload.trim() === '' && (
              <Button
                className={styles.back}
                onClick={() => {
                  onImport(text)
                  close()
                }}
              >
                Import it instead
              </Button>
            )}
            <Button ref={canOpen ? undefined : next} onClick={close}>
              Close
            </Button>
            {canOpen && (
              <Button
                ref={next}
                appearance="primary"
                onClick={() => {
                  onOpenPayload(payload)
                  close()
                }}
              >
                {answerWords.openPayload}
              </Button>
            )}
          </DialogActions>
        </>
      )}
    </Dialog>
  )
}
