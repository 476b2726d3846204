import { type ComponentProps, type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import { useEntryNames } from '../directory/useEntryNames.ts'
import { type ComparedMember, differencesIn, type ItemMembers } from '../domain/compare/compareItems.ts'
import { comparedEntries, memberName } from '../domain/compare/memberText.ts'
import { takeMember } from '../domain/compare/takeMember.ts'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { Button } from '../ui/Button.tsx'
import type { Live } from '../ui/live.ts'
import { Radio } from '../ui/Radio.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { useStoredChoice } from '../ui/storedChoice.ts'
import styles from './ComparePanel.module.css'
import { type Layout, layoutNames, layouts } from './layout.ts'
import { MemberDifference } from './MemberDifference.tsx'
import { PastedDifference } from './PastedDifference.tsx'
import { useComparison } from './useComparison.ts'

/** What the draft can be compared with, member by member. */
export type CompareSide = 'stored' | 'sent'

/** One of them: the item, or a sentence that says why there is none. */
export interface CompareSource {
  readonly item: ItemMembers | undefined
  /** Whether that is how Graph answered, and not only what was sent to it. */
  readonly isRead: boolean
  readonly says: ReactNode
}

interface Props {
  readonly draft: Live<ItemDraft>
  readonly sources: Readonly<Record<CompareSide, CompareSource>>
  /** The difference to the payload that was pasted; left out where none is behind the draft. */
  readonly pasted?: Omit<ComponentProps<typeof PastedDifference>, 'layout'> | undefined
  readonly isReading: boolean
  /** Why the stored item cannot be read now. */
  readonly obstacle: string | undefined
  readonly onRead: () => void
  /** Replaces the stored item as it is shown; undefined where that was not asked about. */
  readonly onReplace?: ((seen: ItemMembers) => void) | undefined
  /** Changes the draft; undefined where it cannot be changed. */
  readonly onTake: ((draft: ItemDraft, what: string) => void) | undefined
}

/** The draft against what is stored, or what was last sent: member by member, what differs first. */
export function ComparePanel({ draft, sources, pasted, isReading, obstacle, onRead, onReplace, onTake }: Props) {
  const [chosenSide, setSide] = useState<CompareSide | 'pasted'>('stored')
  const showPasted = chosenSide === 'pasted' ? pasted : undefined
  const side = chosenSide === 'pasted' ? 'stored' : chosenSide
  const [chosen, setLayout] = useStoredChoice<Layout>(
    'external-item-editor.compare-layout',
    (stored) => layouts.find((each) => each === stored),
    'unified',
  )
  // Two columns would be too narrow to read.
  const layout = window.matchMedia('(max-width: 600px)').matches ? 'unified' : chosen
  const list = useRef<HTMLUListElement>(null)
  const source = sources[side]
  const layoutChoice = (
    <div role="radiogroup" aria-label="Layout" className={styles.layouts}>
      {layouts.map((each) => (
        <Radio key={each} name="compare-layout" checked={layout === each} onChange={() => setLayout(each)}>
          {layoutNames[each]}
        </Radio>
      ))}
    </div>
  )
  const comparison = useComparison(source.item, draft)
  const differences = comparison === undefined ? [] : differencesIn(comparison.members)
  const members = comparison?.members
  const nameOf = useEntryNames(useMemo(() => comparedEntries(members ?? []), [members]))
  const same = comparison?.members.filter(({ change }) => change === 'same') ?? []

  const take = (member: ComparedMember, change: NonNullable<Props['onTake']>) => {
    // The member goes from the list; the focus goes to what stays.
    list.current?.closest<HTMLElement>('[role=tabpanel]')?.querySelector<HTMLElement>('button')?.focus()
    change(takeMember(draft.get(), member), `taking ${memberName(member)} over`)
  }
  const step = (by: 1 | -1) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>(':scope > li') ?? [])]
    const current = items.findIndex((item) => item.contains(document.activeElement))
    const next = current < 0 ? (by === 1 ? 0 : items.length - 1) : (current + by + items.length) % items.length
    items[next]?.focus()
    items[next]?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    event.preventDefault()
    step(event.key === 'ArrowDown' ? 1 : -1)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys for what is inside; each has its button
    <div className={styles.panel} onKeyDown={onKeyDown}>
      <div className={styles.tools}>
        <div role="radiogroup" aria-label="Compare the draft with" className={styles.choice}>
          {sides.map(({ id, label }) => (
            <Radio
              key={id}
              name="compare-side"
              checked={side === id && showPasted === undefined}
              onChange={() => setSide(id)}
            >
              {label}
            </Radio>
          ))}
          {pasted !== undefined && (
            <Radio name="compare-side" checked={showPasted !== undefined} onChange={() => setSide('pasted')}>
              As pasted
            </Radio>
          )}
        </div>
        {showPasted !== undefined && layoutChoice}
        {side === 'stored' && showPasted === undefined && (
          <Button
            size="small"
            disabledFocusable={isReading || obstacle !== undefined}
            title={obstacle}
            onClick={onRead}
          >
            {source.item !== undefined && source.isRead ? 'Read it again' : 'Read stored item'}
          </Button>
        )}
        {isReading && <Spinner label="Reading…" />}
      </div>
      <div className={styles.says}>{says()}</div>
      {showPasted !== undefined && <PastedDifference {...showPasted} layout={layout} />}
      {showPasted === undefined && source.item !== undefined && (
        <>
          <div className={styles.tools}>
            <strong role="status">{comparison === undefined ? 'Comparing…' : countText(differences.length)}</strong>
            {differences.length > 0 && (
              <>
                {differences.length > 1 && (
                  <>
                    <Button size="small" title="Alt+Up" onClick={() => step(-1)}>
                      Previous difference
                    </Button>
                    <Button size="small" title="Alt+Down" onClick={() => step(1)}>
                      Next difference
                    </Button>
                  </>
                )}
                {layoutChoice}
              </>
            )}
            {onReplace !== undefined && side === 'stored' && differences.length > 0 && (
              <Button size="small" onClick={() => source.item && onReplace(source.item)}>
                Replace item
              </Button>
            )}
          </div>
          <ul ref={list} aria-label="Differences" className={styles.list}>
            {differences.map((member) => (
              <MemberDifference
                key={`${side} ${member.key}`}
                member={member}
                name={memberName(member, nameOf)}
                layout={layout}
                theirs={side === 'stored' ? 'Stored' : 'Last sent'}
                onTake={onTake === undefined ? undefined : () => take(member, onTake)}
              />
            ))}
          </ul>
          {same.length > 0 && (
            <details className={styles.same}>
              <summary>{same.length} unchanged</summary>
              <ul>
                {same.slice(0, 300).map((member) => (
                  <li key={member.key}>{memberName(member, nameOf)}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </div>
  )

  function says(): ReactNode {
    if (showPasted !== undefined)
      return 'The payload as you pasted it, and as it is sent now. Change this where it came from.'
    return side === 'stored' && obstacle !== undefined ? obstacle : source.says
  }
}

const sides: readonly { readonly id: CompareSide; readonly label: string }[] = [
  { id: 'stored', label: 'Stored item' },
  { id: 'sent', label: 'Last sent' },
]

function countText(count: number): string {
  if (count === 0) return 'No difference'
  return count === 1 ? '1 difference' : `${count} differences`
}
