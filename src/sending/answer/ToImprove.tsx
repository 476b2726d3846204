import { useId } from 'react'
import { type Place, type Problem, placeKey } from '../../domain/problem.ts'
import { GoToField } from '../../ui/GoToField.tsx'
import styles from './ResponsePanel.module.css'
import { answerWords } from './words.ts'

interface Props {
  /** Of what was sent. */
  readonly problems: readonly Problem[]
  readonly onGo: (place: Place) => void
}

/** What a saved item still lacks for Search and Copilot, as the list of problems has it, each with the way to its field. */
export function ToImprove({ problems, onGo }: Props) {
  const titleId = useId()
  const advice = problems.filter(({ severity }) => severity === 'advice')
  if (advice.length === 0) return null
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {answerWords.improve}
      </h3>
      <ul className={styles.next}>
        {advice.map(({ message, place }) => (
          <li key={`${placeKey(place)} ${message}`}>
            {message} <GoToField about={message} onGo={() => onGo(place)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
