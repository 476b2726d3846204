import { InfoRegular } from '@fluentui/react-icons'
import type { AnnotationReason } from '../domain/payload/annotationNotes.ts'
import { annotationNotes } from '../domain/payload/annotationNotes.ts'
import { HintButton } from '../ui/HintButton.tsx'
import styles from './PayloadPreview.module.css'

/** The mark behind an annotation that says why it is there. */
export function AnnotationMark({ reason }: { readonly reason: AnnotationReason }) {
  const note = annotationNotes[reason].text
  return (
    <HintButton
      hint={note}
      // The line, which may be wrapped.
      clearOf="[data-number]"
      className={styles.mark}
      aria-label={`Why this line is here: ${note}`}
    >
      <InfoRegular />
    </HintButton>
  )
}
