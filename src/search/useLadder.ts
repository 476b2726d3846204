import { useEffect, useMemo, useRef, useState } from 'react'
import { useComparison } from '../compare/useComparison.ts'
import { differencesIn } from '../domain/compare/compareItems.ts'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { climb, isWaiting } from '../domain/search/ladder.ts'
import type { Rung } from '../domain/search/rung.ts'
import { nextLookSeconds } from '../domain/search/waiting.ts'
import type { ItemTarget } from '../sending/stored/storedItems.ts'
import { dayAndTimeText } from '../ui/formats.ts'
import type { Live } from '../ui/live.ts'
import { askCopilot } from './askCopilot.ts'
import { askSearch } from './askSearch.ts'
import { keepLadder, keptLadder } from './lastLadder.ts'
import type { Observation, ObservingPorts } from './observation.ts'
import { observeItem, withSearch } from './observeItem.ts'

/** The ladder of one item, and what can be done with it. */
export interface LadderHandle {
  /** Undefined until it was checked. */
  readonly observation: Observation | undefined
  readonly rungs: readonly Rung[]
  /** What is being asked now; undefined when nothing is. */
  readonly asking: 'everything' | 'search' | 'copilot' | undefined
  /** When search is asked again by itself, in milliseconds since 1970; undefined when it is not. */
  readonly nextLook: number | undefined
  /** What went wrong with it, as a sentence. */
  readonly fault: string | undefined
  readonly check: () => void
  readonly askCopilot: () => void
  /** Ends looking again by itself, until it is checked again. */
  readonly stop: () => void
  /** Calls off what is being asked. What is known by then stays. */
  readonly cancel: () => void
}

/**
 * Checks how far an item has come. While it waits for the index, search alone is asked again now and then, until somebody stops that.
 * What it came to is kept while the tab is away, until the item is read or sent again. `owner` is
 * who is signed in; `draft` is the item in the form, where that is the one.
 */
export function useLadder(
  ports: ObservingPorts,
  target: ItemTarget,
  owner: string,
  draft?: Live<ItemDraft>,
): LadderHandle {
  const keyNow = () => JSON.stringify([owner, target, ports.stored.items.lastSeen(target)?.at])
  const [observation, show] = useState(() => keptLadder(keyNow()))
  const setObservation = (next: Observation) => {
    show(next)
    keepLadder(keyNow(), next)
  }
  const [asking, setAsking] = useState<LadderHandle['asking']>()
  const [fault, setFault] = useState<string>()
  const [looks, setLooks] = useState(0)
  const [isStopped, setStopped] = useState(false)
  const [round, setRound] = useState(0)
  const [nextLook, setNextLook] = useState<number>()
  const abort = useRef<AbortController>(undefined)
  useEffect(() => () => abort.current?.abort(), [])

  const run = (what: NonNullable<LadderHandle['asking']>, work: (signal: AbortSignal) => Promise<void>) => {
    abort.current?.abort()
    const { signal } = (abort.current = new AbortController())
    setAsking(what)
    setFault(undefined)
    setNextLook(undefined)
    work(signal)
      .catch((error: unknown) => {
        if (!signal.aborted) setFault(error instanceof Error ? error.message : String(error))
      })
      .finally(() => {
        if (signal.aborted) return
        setAsking(undefined)
        setRound((last) => last + 1)
      })
  }
  const lookAgain = (seen: Observation) =>
    run('search', async (signal) => {
      if (seen.members === undefined) return
      const told = await askSearch(ports.client, target, { members: seen.members, schema: seen.schema }, signal)
      if (signal.aborted) return
      const next = withSearch(seen, told)
      setObservation({ ...next, facts: { ...next.facts, now: (ports.now ?? Date.now)() } })
      setLooks((count) => count + 1)
    })

  const comparison = useComparison(observation?.members, draft)
  const isFormOther = comparison !== undefined && differencesIn(comparison.members).length > 0
  const rungs = useMemo(
    () => (observation === undefined ? [] : climb({ ...observation.facts, isFormOther }, dayAndTimeText)),
    [observation, isFormOther],
  )
  const seconds = !isStopped && asking === undefined && isWaiting(rungs) ? nextLookSeconds(looks + 1) : undefined
  useEffect(() => {
    if (seconds === undefined || observation === undefined) return setNextLook(undefined)
    setNextLook((ports.now ?? Date.now)() + seconds * 1000)
    const timer = setTimeout(() => lookAgain(observation), seconds * 1000)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- a timer for each round of asking, and none for what the page draws.
  }, [seconds, round])

  return {
    observation,
    rungs,
    asking,
    nextLook,
    fault,
    stop: () => setStopped(true),
    cancel: () => {
      abort.current?.abort()
      setAsking(undefined)
      setStopped(true)
    },
    check: () => {
      setLooks(0)
      setStopped(false)
      run('everything', async (signal) => {
        await observeItem(ports, target, setObservation, signal)
      })
    },
    askCopilot: () => {
      if (observation === undefined) return
      run('copilot', async (signal) => {
        const { fact, evidence, error } = await askCopilot(ports.client, observation, signal)
        if (signal.aborted) return
        const { copilot: _, ...others } = observation.errors
        setObservation({
          ...observation,
          facts: { ...observation.facts, copilot: fact },
          evidence: { ...observation.evidence, copilot: evidence },
          errors: error === undefined ? others : { ...others, copilot: error },
        })
      })
    },
  }
}
