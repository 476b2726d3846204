import {
  CheckmarkCircleFilled,
  ClockRegular,
  DiamondDismissFilled,
  EyeRegular,
  PeopleRegular,
  QuestionCircleFilled,
  SubtractCircleRegular,
} from '@fluentui/react-icons'
import type { Verdict } from '../domain/search/rung.ts'
import styles from './FindTab.module.css'
import { verdictNames } from './words.ts'

/** A verdict as a mark that has a name. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const Icon = icons[verdict]
  return (
    <span role="img" aria-label={verdictNames[verdict]} className={`${styles.mark} ${styles[verdict]}`}>
      <Icon aria-hidden />
    </span>
  )
}

const icons: Readonly<Record<Verdict, typeof EyeRegular>> = {
  yes: CheckmarkCircleFilled,
  notYet: ClockRegular,
  notYou: PeopleRegular,
  no: DiamondDismissFilled,
  notCertain: QuestionCircleFilled,
  notAsked: SubtractCircleRegular,
  byHand: EyeRegular,
}
