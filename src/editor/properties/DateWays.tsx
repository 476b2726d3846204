import type { DateChoice } from '../../domain/fixes/dateChoice.ts'
import { Button } from '../../ui/Button.tsx'
import { deviceZone } from '../../ui/deviceZone.ts'
import { dayIn } from '../../ui/formatsInZone.ts'
import styles from './PropertyField.module.css'
import { otherTimeText } from './sentDate.ts'

interface Props {
  /** Of what is said about the date, which describes the box. */
  readonly id: string
  readonly choice: DateChoice
  readonly onTake: (text: string) => void
}

/** What is left to choose for a date as people write it: the time zone, by one press; or what it becomes. */
export function DateWays({ id, choice: { noon, ways, isCertain }, onTake }: Props) {
  if (isCertain) {
    const here = otherTimeText(ways[0].text, deviceZone())
    return (
      <p id={id} className={styles.quiet}>
        Becomes {ways[0].text} when you leave the field.{here !== '' && ` That is ${here}.`}
      </p>
    )
  }
  // The first is in the zone of the device, and says its time.
  const [, ...elsewhere] = ways.map(({ text, how }) => ({ how, here: otherTimeText(text, deviceZone()) }))
  return (
    <div className={styles.ways}>
      <span id={id} className={styles.quiet}>
        {dayIn('UTC', noon)}: take it as
      </span>
      {ways.map(({ text, how }) => (
        <Button key={text} size="small" title={text} onClick={() => onTake(text)}>
          {how}
        </Button>
      ))}
      {elsewhere.map(
        ({ how, here }) =>
          here !== '' && (
            <span key={how} className={`${styles.quiet} ${styles.wide}`}>
              {how} is {here}.
            </span>
          ),
      )}
    </div>
  )
}
