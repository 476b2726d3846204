import { InfoRegular } from '@fluentui/react-icons'
import type { AnnotationReason } from '../domain/payload/annotationNotes.ts'
import { annotationNotes } from '../domain/payload/annotationNotes.ts'
import { HintButton } from '../ui/HintButton.tsx'
import { showPlace } from '../ui/shownPlace.ts'
import styles from './PayloadPreview.module.css'

interface Props {
  readonly reason: AnnotationReason
  /** The member whose line it is. */
  readonly pointer: string
}

/** The mark behind an annotation that says why it is there. A press shows its field, and the bubble stays. */
export function AnnotationMark({ reason, pointer }: Props) {
  const note = annotationNotes[reason].text
  return (
    <HintButton
      hint={note}
      // The line, which may be wrapped.
      clearOf="[data-number]"
      within="section"
      onClick={() => showPlace(pointer)}
      className={styles.mark}
      aria-label={`Why this line is here: ${note}`}
    >
      <InfoRegular />
    </HintButton>
  )
}
