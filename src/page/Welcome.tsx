import { DocumentAddRegular, PlayCircleRegular, WrenchRegular } from '@fluentui/react-icons'
import type { ReactElement, ReactNode, RefObject } from 'react'
import { startedWriting } from '../editor/id/startedWriting.ts'
import { Button } from '../ui/Button.tsx'
import { type Live, useLive } from '../ui/live.ts'
import { controlAt, focusPlace } from '../ui/place.ts'
import styles from './Welcome.module.css'

interface Props {
  readonly part?: RefObject<HTMLElement | null>
  /** Puts a sample item into the form. */
  readonly onSample: () => void
  /** The same, for an audience. */
  readonly onPresent: () => void
  readonly onImport: () => void
  readonly onExplain: () => void
  /** The same button stands beside, in the Result tab. */
  readonly isExplainElsewhere: boolean
  /** Nobody is signed in, and an account has drafts on this device. */
  readonly hasHiddenDrafts: Live<boolean>
}

/** Three ways to begin, as long as nothing is in the form. */
export function Welcome(props: Props) {
  const { part, onSample, onPresent, onImport, onExplain, isExplainElsewhere, hasHiddenDrafts } = props
  const isHidden = useLive(hasHiddenDrafts, (value) => value)
  return (
    <section ref={part} aria-label="Start" className={styles.start}>
      {isHidden && <p className={styles.drafts}>Your drafts are kept on this device. Sign in to see them.</p>}
      <ul className={styles.cards}>
        <Card
          icon={<DocumentAddRegular />}
          title="Write an item"
          text="Choose a connection, say who can find it, fill in the content."
        >
          <Button size="small" onClick={startWriting}>
            Start writing
          </Button>
        </Card>
        <Card
          icon={<WrenchRegular />}
          title="Fix a rejected payload"
          text="Paste a request or an error as you have it."
        >
          <Button size="small" onClick={onImport}>
            Paste a payload
          </Button>
          <span className={isExplainElsewhere ? styles.hidden : undefined}>
            <Button size="small" onClick={onExplain}>
              Explain an error
            </Button>
          </span>
        </Card>
        <Card icon={<PlayCircleRegular />} title="See a demo" text="A finished item: look, change it, submit it.">
          <Button size="small" onClick={onSample}>
            Open a sample item
          </Button>
          <Button size="small" onClick={onPresent}>
            Present it
          </Button>
        </Card>
      </ul>
    </section>
  )
}

/** The list of connections opens, or the offer to sign in: one more press goes on. Where there is a connection already, the ID is next. */
function startWriting(): void {
  startedWriting.set()
  const connection = controlAt('url:connection-id')
  if (connection instanceof HTMLInputElement && connection.value !== '') {
    focusPlace('url:item-id')
    return
  }
  focusPlace('url:connection-id')
  controlAt('url:connection-id')?.click()
}

interface CardProps {
  readonly icon: ReactElement
  readonly title: string
  readonly text: string
  readonly children: ReactNode
}

function Card({ icon, title, text, children }: CardProps) {
  return (
    <li className={styles.card}>
      <h2>
        {icon}
        {title}
      </h2>
      <p>{text}</p>
      <div className={styles.buttons}>{children}</div>
    </li>
  )
}
