import { useState } from 'react'
import { type Diagnosis, reportOf } from '../domain/doctor/diagnosis.ts'
import { Button } from '../ui/Button.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { Switch } from '../ui/Switch.tsx'
import { DiagnosisLine } from './DiagnosisLine.tsx'
import styles from './DoctorDialog.module.css'
import type { DoctorPorts } from './observe.ts'
import { useDoctor } from './useDoctor.ts'
import { doctorWords } from './words.ts'

interface Props {
  readonly ports: DoctorPorts
  readonly onClose: () => void
}

/** One click that checks, in order, everything that has to be right before an item can be saved in a tenant. */
export function DoctorDialog({ ports, onClose }: Props) {
  const { diagnoses, again } = useDoctor(ports)
  const [masks, setMasks] = useState(true)
  return (
    <Dialog title={doctorWords.title} onClose={onClose}>
      {(close) => (
        <>
          <p className={styles.lead}>{doctorWords.lead}</p>
          <p role="status" className={styles.summary}>
            {diagnoses !== undefined && summaryOf(diagnoses)}
          </p>
          {diagnoses === undefined ? (
            <Spinner label={doctorWords.checking} />
          ) : (
            <ol className={styles.diagnoses}>
              {diagnoses.map((diagnosis) => (
                <DiagnosisLine key={diagnosis.title} diagnosis={diagnosis} />
              ))}
            </ol>
          )}
          <div className={styles.foot}>
            <Switch label={doctorWords.mask} isOn={masks} onChange={setMasks} />
            <CopyButton
              label={doctorWords.copy}
              disabled={diagnoses === undefined}
              text={() => reportOf(diagnoses ?? [], masks)}
            />
            <Button size="small" disabled={diagnoses === undefined} onClick={again}>
              {doctorWords.again}
            </Button>
            <Button size="small" onClick={close}>
              Close
            </Button>
          </div>
        </>
      )}
    </Dialog>
  )
}

function summaryOf(diagnoses: readonly Diagnosis[]): string {
  const count = (outcome: Diagnosis['outcome']) => diagnoses.filter((diagnosis) => diagnosis.outcome === outcome).length
  return doctorWords.summary(count('wrong'), count('doubtful'))
}
