import { Suspense, useId } from 'react'
import type { ComparedMember } from '../domain/compare/compareItems.ts'
import { memberRope } from '../domain/compare/memberText.ts'
import { Badge } from '../ui/Badge.tsx'
import { Button } from '../ui/Button.tsx'
import { lateView } from '../ui/lateView.tsx'
import styles from './ComparePanel.module.css'
import type { Layout } from './layout.ts'

interface Props {
  readonly member: ComparedMember
  /** What it is called. */
  readonly name: string
  readonly layout: Layout
  /** What the other side is called. */
  readonly theirs: string
  /** Undefined where the draft cannot be changed. */
  readonly onTake: (() => void) | undefined
}

const TextDifference = lateView(() => import('./TextDifference.tsx').then((module) => module.TextDifference))

/** One member that differs: what it is on either side, and a way to take theirs into the form. */
export function MemberDifference({ member, name, layout, theirs, onTake }: Props) {
  const nameId = useId()
  const [before, after] = [memberRope(member, 'before'), memberRope(member, 'after')]
  const take = before === undefined ? 'Take out' : 'Use stored value'
  const isLong = [before, after].some((rope) => rope !== undefined && (rope.length > 120 || rope.lines > 3))
  return (
    <li tabIndex={-1} aria-labelledby={nameId} className={styles.member}>
      <div className={styles.head}>
        <h3 id={nameId}>{name}</h3>
        <Badge look={`tint-${changes[member.change].color}`} isRounded>
          {changes[member.change].label}
        </Badge>
        {onTake !== undefined && (
          <Button size="small" aria-label={`${take}: ${name}`} onClick={onTake}>
            {take}
          </Button>
        )}
      </div>
      {member.kind === 'content' && member.before?.type !== member.after?.type && (
        <p className={styles.types}>
          {theirs}: {typeName(member.before?.type)}. Draft: {typeName(member.after?.type)}.
        </p>
      )}
      {isLong && before !== undefined && after !== undefined ? (
        <Suspense fallback={<p>Comparing…</p>}>
          <TextDifference before={before} after={after} layout={layout} name={name} theirs={theirs} />
        </Suspense>
      ) : (
        <div className={layout === 'unified' ? styles.unified : styles.beside}>
          <Side
            label={theirs}
            text={before?.sliceString(0, longestShown)}
            isCut={(before?.length ?? 0) > longestShown}
            as="del"
          />
          <Side
            label="Draft"
            text={after?.sliceString(0, longestShown)}
            isCut={(after?.length ?? 0) > longestShown}
            as="ins"
          />
        </div>
      )}
    </li>
  )
}

/** In code units: more of a text that stands alone is not worth its place. */
const longestShown = 2000

interface SideProps {
  readonly label: string
  readonly text: string | undefined
  readonly isCut: boolean
  readonly as: 'del' | 'ins'
}

function Side({ label, text, isCut, as: Mark }: SideProps) {
  return (
    <div className={styles.side}>
      <span className={styles.sideName}>{label}</span>
      {text === undefined ? (
        <span className={styles.nothing}>not there</span>
      ) : text === '' ? (
        <span className={styles.nothing}>empty</span>
      ) : (
        <Mark className={styles.value}>
          {text}
          {isCut && '…'}
        </Mark>
      )}
    </div>
  )
}

function typeName(type: 'text' | 'html' | undefined): string {
  if (type === undefined) return 'no content'
  return type === 'html' ? 'HTML' : 'text'
}

const changes = {
  added: { label: 'only in the draft', color: 'success' },
  removed: { label: 'only in stored item', color: 'danger' },
  changed: { label: 'changed', color: 'warning' },
  same: { label: 'the same', color: 'informative' },
} as const
