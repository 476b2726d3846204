import type { TemplateVerdict } from '../../domain/resultTemplate/chooseTemplate.ts'
import styles from './template.module.css'
import { templateWords } from './words.ts'

/** Why a template is used and others are not, in the order in which they are looked at. */
export function TemplateReasons({ verdicts }: { readonly verdicts: readonly TemplateVerdict[] }) {
  return (
    <>
      <h3 className={styles.subtitle}>{templateWords.why}</h3>
      <ol className={styles.list}>
        {verdicts.map(({ template: { id, priority }, applies, reasons }) => (
          <li key={id}>
            <strong>{templateWords.order(id, priority)}</strong> {applies ? templateWords.fits : templateWords.fitsNot}.{' '}
            {reasons.length === 0
              ? templateWords.always
              : reasons.map(({ says, holds }) => `${holds ? '✓' : '✗'} ${says}.`).join(' ')}
          </li>
        ))}
      </ol>
      {verdicts.some(({ reasons }) => reasons.length > 1) && <p className={styles.hint}>{templateWords.several}</p>}
    </>
  )
}
