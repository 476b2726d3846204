import { type Diagnosis, marks } from '../domain/doctor/diagnosis.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import styles from './DoctorDialog.module.css'
import { doctorWords } from './words.ts'

/** One diagnosis: its mark, what was looked at, the evidence, and what to copy. */
export function DiagnosisLine({ diagnosis: { title, outcome, evidence, remedy } }: { readonly diagnosis: Diagnosis }) {
  return (
    <li className={styles.diagnosis}>
      <span role="img" aria-label={doctorWords.outcomes[outcome]} className={`${styles.mark} ${styles[outcome]}`}>
        {marks[outcome]}
      </span>
      <div>
        <strong>{title}</strong>
        <p>{evidence}</p>
        {remedy !== undefined && <CopyButton label={remedy.label} text={() => remedy.text} />}
      </div>
    </li>
  )
}
