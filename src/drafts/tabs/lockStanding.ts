/**
 * Whether this tab may write the draft in its form. `asking`: not known yet; `elsewhere`: another tab had it first;
 * `takenAway`: another tab took it from this one.
 */
export type LockState = 'asking' | 'mine' | 'elsewhere' | 'takenAway'

/**
 * Where this tab stands with the lock of the draft in its form. `turn` numbers what it asks for: what answers an earlier
 * turn comes too late. `shown` is what the page says meanwhile.
 */
export interface LockStanding {
  readonly phase: LockPhase
  readonly shown: LockState
  readonly id: string
  readonly turn: number
}

/**
 * What is under way. Without the lock: `none`: no draft was asked for, or the page is left; `asking`: waits a moment for it;
 * `elsewhere`: waits until the other tab closes; `takingOver`: waits until the other tab has saved; `stealing`: takes it from
 * a tab that did not answer; `takenAway`: waits for the user. With the lock: `claiming`: tells the store who writes now;
 * `reloading`: puts what is stored into the form; `mine`; `handingOver`: saves, because another tab asked.
 */
export type LockPhase =
  | 'none'
  | 'asking'
  | 'elsewhere'
  | 'takingOver'
  | 'stealing'
  | 'takenAway'
  | 'claiming'
  | 'reloading'
  | 'mine'
  | 'handingOver'

/** What can happen. `isChanged`: the form has something that was not in the draft as it was loaded. */
export type LockEvent =
  /** Another draft is in the form. */
  | { readonly kind: 'asked'; readonly id: string }
  /** The user takes the draft from the tab that has it. */
  | { readonly kind: 'takeOverAsked' }
  /** Another tab asks for a draft. */
  | { readonly kind: 'handOverAsked'; readonly id: string }
  /** The store refused a save: another page claimed the draft. */
  | { readonly kind: 'saveRefused'; readonly hasUnsaved: boolean }
  /** The page is left. */
  | { readonly kind: 'left' }
  | { readonly kind: 'granted' | 'refused' | 'reloaded'; readonly turn: number }
  /** What was typed before is saved. `left`: what is not, be it typed meanwhile, or because saving fails. */
  | { readonly kind: 'flushed'; readonly turn: number; readonly left: 'nothing' | 'typed' | 'failed' }
  /** Who has the lock was looked up, because patience ran out. */
  | { readonly kind: 'looked'; readonly turn: number; readonly isFree: boolean; readonly isChanged: boolean }
  /** The store knows who writes. `stored` is what it had: nothing, the draft as it was loaded, or a newer one. */
  | {
      readonly kind: 'claimed'
      readonly turn: number
      readonly stored: 'nothing' | 'asLoaded' | 'newer'
      readonly isChanged: boolean
    }
  /** Another tab stole the lock. */
  | { readonly kind: 'lost'; readonly turn: number; readonly hasUnsaved: boolean }

/** What is to be done. */
export type LockEffect =
  /** Waits for the lock; without `patience`, in milliseconds, as long as it takes. `granted` or `refused` follows. */
  | { readonly kind: 'take'; readonly id: string; readonly turn: number; readonly patience: number | undefined }
  /** `granted` or `refused` follows. */
  | { readonly kind: 'steal'; readonly id: string; readonly turn: number }
  /** `looked` follows. */
  | { readonly kind: 'look'; readonly id: string; readonly turn: number }
  /** `claimed`, `reloaded` or `flushed` follows. */
  | { readonly kind: 'claim' | 'reload' | 'flush'; readonly turn: number }
  | { readonly kind: 'stopWaiting' }
  | { readonly kind: 'release'; readonly turn: number }
  | { readonly kind: 'tellHandOver'; readonly id: string }
  /** What is in the form becomes a draft of its own, which is asked for. */
  | { readonly kind: 'copy' }
  /** What is not saved here will not be: the draft is another tab's. */
  | { readonly kind: 'dropUnsaved' }

/** Nothing was asked for. */
export const noLock: LockStanding = { phase: 'none', shown: 'asking', id: '', turn: 0 }

type Step = readonly [LockStanding, readonly LockEffect[]]

/**
 * THE PROTOCOL by which one tab at a time writes a draft: where a tab stands after an event, and what it does then. It rests
 * on two things. A lock of the browser says which tab has a draft; the head in the store says which page may write it, so
 * that even a save that was on its way when the lock was stolen changes nothing.
 */
export function afterLockEvent(now: LockStanding, event: LockEvent): Step {
  if ('turn' in event && event.turn !== now.turn) {
    return [now, event.kind === 'granted' ? [{ kind: 'release', turn: event.turn }] : []]
  }
  const { phase, id, turn } = now
  switch (event.kind) {
    case 'asked': {
      const next = { phase: 'asking', shown: 'asking', id: event.id, turn: turn + 1 } as const
      return [next, [...lettingGo(now), take(next, shortPatience)]]
    }
    case 'left':
      // The browser frees the locks of a page that is gone only when it gets round to it, and the next page would see them.
      return [{ ...now, phase: 'none', turn: turn + 1 }, lettingGo(now)]
    case 'takeOverAsked': {
      if (phase !== 'asking' && phase !== 'elsewhere' && phase !== 'takenAway') return [now, []]
      const next = { ...now, phase: 'takingOver', turn: turn + 1 } as const
      return [next, [...lettingGo(now), { kind: 'tellHandOver', id }, take(next, handOverPatience)]]
    }
    case 'handOverAsked':
      if (phase !== 'mine' || event.id !== id) return [now, []]
      return [{ ...now, phase: 'handingOver' }, [{ kind: 'flush', turn }]]
    case 'flushed':
      if (phase !== 'handingOver') return [now, []]
      // A key that came while the one before it was saved goes along too.
      if (event.left === 'typed') return [now, [{ kind: 'flush', turn }]]
      return afterLoss(now, event.left === 'failed')
    case 'saveRefused':
      return phase === 'mine' || phase === 'handingOver' ? afterLoss(now, event.hasUnsaved) : [now, []]
    case 'lost':
      return hasLock(phase) ? afterLoss(now, event.hasUnsaved) : [now, []]
    case 'granted':
      return waits(phase) ? [{ ...now, phase: 'claiming' }, [{ kind: 'claim', turn }]] : [now, []]
    case 'refused':
      return afterRefusal(now)
    case 'looked':
      if (phase !== 'asking') return [now, []]
      // A busy page may run out of patience while the lock is free.
      if (event.isFree) return [now, [take(now, shortPatience)]]
      // Typed before it was known: it must not get lost, and it must not go over the other tab's.
      return event.isChanged ? [now, [{ kind: 'copy' }]] : elsewhere(now)
    case 'claimed': {
      if (phase !== 'claiming') return [now, []]
      const isAsking = now.shown === 'asking'
      if (event.stored === 'nothing' || (isAsking && event.stored === 'asLoaded')) return mine(now)
      if (isAsking && event.isChanged) return [now, [{ kind: 'copy' }]]
      return [{ ...now, phase: 'reloading' }, [{ kind: 'reload', turn }]]
    }
    case 'reloaded':
      return phase === 'reloading' ? mine(now) : [now, []]
  }
}

function mine(now: LockStanding): Step {
  return [{ ...now, phase: 'mine', shown: 'mine' }, []]
}

function elsewhere(now: LockStanding): Step {
  return [{ ...now, phase: 'elsewhere', shown: 'elsewhere' }, [take(now, undefined)]]
}

function takenAway(now: LockStanding): Step {
  return [
    { ...now, phase: 'takenAway', shown: 'takenAway' },
    [{ kind: 'release', turn: now.turn }, { kind: 'dropUnsaved' }],
  ]
}

/** Another tab did not wait: what is not saved here becomes a draft of its own. */
function afterLoss(now: LockStanding, hasUnsaved: boolean): Step {
  return hasUnsaved ? [now, [{ kind: 'copy' }]] : takenAway(now)
}

function afterRefusal(now: LockStanding): Step {
  const { phase, shown, id, turn } = now
  if (phase === 'asking') return [now, [{ kind: 'look', id, turn }]]
  if (phase === 'takingOver') return [{ ...now, phase: 'stealing' }, [{ kind: 'steal', id, turn }]]
  if (phase !== 'stealing') return [now, []]
  return shown === 'takenAway' ? [{ ...now, phase: 'takenAway' }, []] : elsewhere(now)
}

function lettingGo({ phase, turn }: LockStanding): readonly LockEffect[] {
  if (hasLock(phase)) return [{ kind: 'release', turn }]
  return waits(phase) ? [{ kind: 'stopWaiting' }] : []
}

function hasLock(phase: LockPhase): boolean {
  return phase === 'claiming' || phase === 'reloading' || phase === 'mine' || phase === 'handingOver'
}

function waits(phase: LockPhase): boolean {
  return phase === 'asking' || phase === 'elsewhere' || phase === 'takingOver' || phase === 'stealing'
}

function take({ id, turn }: LockStanding, patience: number | undefined): LockEffect {
  return { kind: 'take', id, turn, patience }
}

/** The page before a reload lets go of its lock a moment after the next one asks. In milliseconds. */
const shortPatience = 600

/** A tab that does not answer in this time has its lock taken away. In milliseconds. */
const handOverPatience = 2500
