import { useId } from 'react'
import { capitalized } from '../../domain/capitalized.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import type { PlantedMistake } from '../onPurpose/plantMistake.ts'
import { JsonCode } from './JsonCode.tsx'
import { plantedKinds, plantedText } from './plantedText.ts'
import styles from './ResponsePanel.module.css'
import { answerWords } from './words.ts'

/** The mistake that was planted in what was sent: where, why Graph refuses it, and its line beside that of the form. */
export function PlantedPart({ planted }: { readonly planted: PlantedMistake }) {
  const titleId = useId()
  const { why, link } = plantedKinds[planted.kind]
  const text = plantedText(planted)
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {answerWords.plantedTitle}
      </h2>
      <p className={styles.words}>
        <strong>{planted.kind === 'listWithoutType' ? text : capitalized(text)}.</strong>
      </p>
      <p className={styles.words}>
        {why}{' '}
        <PageLink href={link} label={`Source: ${text}`}>
          Source
        </PageLink>
      </p>
      <dl className={styles.sides}>
        <dt>{answerWords.asSent}</dt>
        <dd>
          <JsonCode text={planted.sent} />
        </dd>
        <dt>{answerWords.inTheForm}</dt>
        <dd>
          <JsonCode text={planted.right} />
        </dd>
      </dl>
    </section>
  )
}
