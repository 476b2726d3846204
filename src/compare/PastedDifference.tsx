import { Suspense, useEffect, useMemo, useState } from 'react'
import { type JsonInText, jsonLines } from '../domain/compare/jsonLines.ts'
import { readJson } from '../domain/json/jsonReader.ts'
import { type Payload, payloadTexts } from '../domain/payload/payload.ts'
import { ropeOf } from '../domain/rope/textRope.ts'
import { finished } from '../domain/steps.ts'
import { lateView } from '../ui/lateView.tsx'
import { type Live, useLive } from '../ui/live.ts'
import styles from './ComparePanel.module.css'
import type { Layout } from './layout.ts'

interface Props {
  /** The payload as it was imported. */
  readonly pasted: string
  readonly payload: Live<Payload>
  readonly layout: Layout
}

const TextDifference = lateView(() => import('./TextDifference.tsx').then((module) => module.TextDifference))

/** The payload as it was pasted beside what is sent now, line by line: what to change where it came from. */
export function PastedDifference({ pasted, payload, layout }: Props) {
  const settled = useSettled(payload)
  const texts = useMemo(() => {
    const before = jsonIn(pasted)
    const after = settled.byteLength > mostBytes ? undefined : jsonIn([...payloadTexts(settled)].join(''))
    if (before === undefined || after === undefined) return undefined
    return { before: ropeOf(jsonLines(before)), after: ropeOf(jsonLines(after, before.root)) }
  }, [pasted, settled])
  if (texts === undefined) return <p className={styles.says}>The payload is too long by now to be compared as text.</p>
  const isSame = texts.before.toString() === texts.after.toString()
  return (
    <>
      <strong role="status">{isSame ? 'No difference' : 'What changed since'}</strong>
      {!isSame && (
        <Suspense fallback={<p>Comparing…</p>}>
          <TextDifference {...texts} layout={layout} name="payload" theirs="As pasted" />
        </Suspense>
      )}
    </>
  )
}

/** The payload as it was after the last pause in typing. */
function useSettled(payload: Live<Payload>): Payload {
  const now = useLive(payload, (value) => value)
  const [settled, setSettled] = useState(now)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(now), pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [now])
  return settled
}

function jsonIn(source: string): JsonInText | undefined {
  const reading = finished(readJson(source))
  return reading.kind === 'value' ? { source, root: reading.root } : undefined
}

const pauseMilliseconds = 200
/** More would hold up the page. */
const mostBytes = 1_000_000
