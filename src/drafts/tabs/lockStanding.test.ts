import { describe, expect, test } from 'vitest'
import { afterLockEvent, type LockEffect, type LockEvent, type LockStanding, noLock } from './lockStanding.ts'

const [changed, unchanged] = [{ isChanged: true }, { isChanged: false }]

/** Everything that can happen to a tab in its turn 1, whose draft is “d”. */
const events = {
  'another draft is asked for': { kind: 'asked', id: 'e' },
  'the user takes over': { kind: 'takeOverAsked' },
  'another tab asks for this draft': { kind: 'handOverAsked', id: 'd' },
  'another tab asks for another draft': { kind: 'handOverAsked', id: 'e' },
  'a save is refused': { kind: 'saveRefused', hasUnsaved: false },
  'a save is refused, with unsaved work': { kind: 'saveRefused', hasUnsaved: true },
  'the page is left': { kind: 'left' },
  granted: { kind: 'granted', turn: 1 },
  refused: { kind: 'refused', turn: 1 },
  'nobody has the lock': { kind: 'looked', turn: 1, isFree: true, ...changed },
  'another tab has the lock': { kind: 'looked', turn: 1, isFree: false, ...unchanged },
  'another tab has the lock, and this form is changed': { kind: 'looked', turn: 1, isFree: false, ...changed },
  'claimed what is not stored': { kind: 'claimed', turn: 1, stored: 'nothing', ...changed },
  'claimed what was loaded': { kind: 'claimed', turn: 1, stored: 'asLoaded', ...changed },
  'claimed something newer': { kind: 'claimed', turn: 1, stored: 'newer', ...unchanged },
  'claimed something newer, and this form is changed': { kind: 'claimed', turn: 1, stored: 'newer', ...changed },
  reloaded: { kind: 'reloaded', turn: 1 },
  flushed: { kind: 'flushed', turn: 1, left: 'nothing' },
  'flushed, and typed meanwhile': { kind: 'flushed', turn: 1, left: 'typed' },
  'not flushed': { kind: 'flushed', turn: 1, left: 'failed' },
  stolen: { kind: 'lost', turn: 1, hasUnsaved: false },
  'stolen, with unsaved work': { kind: 'lost', turn: 1, hasUnsaved: true },
} as const satisfies Record<string, LockEvent>

type Happening = keyof typeof events
const happenings = Object.entries(events)

/**
 * What comes of each event in each standing: the next phase, what is shown, and after the colon what is done. What is not
 * named changes nothing. `*` stands for the phase and what is shown, as they are.
 */
const table: readonly (readonly [Pick<LockStanding, 'phase' | 'shown'>, Partial<Record<Happening, string>>])[] = [
  [
    { phase: 'none', shown: 'asking' },
    {
      'another draft is asked for': 'asking/asking: take e#2 within 600',
      'the page is left': '*:',
    },
  ],
  [
    { phase: 'asking', shown: 'asking' },
    {
      'another draft is asked for': 'asking/asking: stopWaiting, take e#2 within 600',
      'the user takes over': 'takingOver/asking: stopWaiting, tellHandOver d, take d#2 within 2500',
      'the page is left': 'none/asking: stopWaiting',
      granted: 'claiming/asking: claim #1',
      refused: '*: look d#1',
      'nobody has the lock': '*: take d#1 within 600',
      'another tab has the lock': 'elsewhere/elsewhere: take d#1',
      'another tab has the lock, and this form is changed': '*: copy',
    },
  ],
  [
    { phase: 'elsewhere', shown: 'elsewhere' },
    {
      'another draft is asked for': 'asking/asking: stopWaiting, take e#2 within 600',
      'the user takes over': 'takingOver/elsewhere: stopWaiting, tellHandOver d, take d#2 within 2500',
      'the page is left': 'none/elsewhere: stopWaiting',
      granted: 'claiming/elsewhere: claim #1',
    },
  ],
  [
    { phase: 'takingOver', shown: 'takenAway' },
    {
      'another draft is asked for': 'asking/asking: stopWaiting, take e#2 within 600',
      'the page is left': 'none/takenAway: stopWaiting',
      granted: 'claiming/takenAway: claim #1',
      refused: 'stealing/takenAway: steal d#1',
    },
  ],
  [
    { phase: 'stealing', shown: 'elsewhere' },
    {
      'another draft is asked for': 'asking/asking: stopWaiting, take e#2 within 600',
      'the page is left': 'none/elsewhere: stopWaiting',
      granted: 'claiming/elsewhere: claim #1',
      refused: 'elsewhere/elsewhere: take d#1',
    },
  ],
  [
    { phase: 'stealing', shown: 'takenAway' },
    {
      'another draft is asked for': 'asking/asking: stopWaiting, take e#2 within 600',
      'the page is left': 'none/takenAway: stopWaiting',
      granted: 'claiming/takenAway: claim #1',
      refused: 'takenAway/takenAway:',
    },
  ],
  [
    { phase: 'claiming', shown: 'asking' },
    {
      'another draft is asked for': 'asking/asking: release #1, take e#2 within 600',
      'the page is left': 'none/asking: release #1',
      'claimed what is not stored': 'mine/mine:',
      'claimed what was loaded': 'mine/mine:',
      'claimed something newer': 'reloading/asking: reload #1',
      'claimed something newer, and this form is changed': '*: copy',
      stolen: 'takenAway/takenAway: release #1, dropUnsaved',
      'stolen, with unsaved work': '*: copy',
    },
  ],
  [
    // The form was read-only: what is stored is what the other tab saved last, and goes over it.
    { phase: 'claiming', shown: 'takenAway' },
    {
      'another draft is asked for': 'asking/asking: release #1, take e#2 within 600',
      'the page is left': 'none/takenAway: release #1',
      'claimed what is not stored': 'mine/mine:',
      'claimed what was loaded': 'reloading/takenAway: reload #1',
      'claimed something newer': 'reloading/takenAway: reload #1',
      'claimed something newer, and this form is changed': 'reloading/takenAway: reload #1',
      stolen: 'takenAway/takenAway: release #1, dropUnsaved',
      'stolen, with unsaved work': '*: copy',
    },
  ],
  [
    { phase: 'reloading', shown: 'elsewhere' },
    {
      'another draft is asked for': 'asking/asking: release #1, take e#2 within 600',
      'the page is left': 'none/elsewhere: release #1',
      reloaded: 'mine/mine:',
      stolen: 'takenAway/takenAway: release #1, dropUnsaved',
      'stolen, with unsaved work': '*: copy',
    },
  ],
  [
    { phase: 'mine', shown: 'mine' },
    {
      'another draft is asked for': 'asking/asking: release #1, take e#2 within 600',
      'another tab asks for this draft': 'handingOver/mine: flush #1',
      'a save is refused': 'takenAway/takenAway: release #1, dropUnsaved',
      'a save is refused, with unsaved work': '*: copy',
      'the page is left': 'none/mine: release #1',
      stolen: 'takenAway/takenAway: release #1, dropUnsaved',
      'stolen, with unsaved work': '*: copy',
    },
  ],
  [
    { phase: 'handingOver', shown: 'mine' },
    {
      'another draft is asked for': 'asking/asking: release #1, take e#2 within 600',
      'a save is refused': 'takenAway/takenAway: release #1, dropUnsaved',
      'a save is refused, with unsaved work': '*: copy',
      'the page is left': 'none/mine: release #1',
      flushed: 'takenAway/takenAway: release #1, dropUnsaved',
      'flushed, and typed meanwhile': '*: flush #1',
      'not flushed': '*: copy',
      stolen: 'takenAway/takenAway: release #1, dropUnsaved',
      'stolen, with unsaved work': '*: copy',
    },
  ],
  [
    { phase: 'takenAway', shown: 'takenAway' },
    {
      'another draft is asked for': 'asking/asking: take e#2 within 600',
      'the user takes over': 'takingOver/takenAway: tellHandOver d, take d#2 within 2500',
      'the page is left': 'none/takenAway:',
    },
  ],
]

describe.each(table)('$phase, shown as $shown', (now, expected) => {
  test.each(happenings)('%s', (happening, event) => {
    const outcome = Object.entries(expected).find(([each]) => each === happening)?.[1] ?? '*:'
    const standing = { ...now, id: 'd', turn: 1 }
    expect(told(afterLockEvent(standing, event))).toBe(outcome.replace('*', `${now.phase}/${now.shown}`))
  })
})

test('what answers an earlier turn comes too late: a lock is given back, and nothing else happens', () => {
  for (const [{ phase, shown }] of table) {
    const now: LockStanding = { phase, shown, id: 'd', turn: 2 }
    for (const [, event] of happenings) {
      if (!('turn' in event)) continue
      const [next, effects] = afterLockEvent(now, event)
      expect(next).toBe(now)
      expect(effects).toEqual(event.kind === 'granted' ? [{ kind: 'release', turn: 1 }] : [])
    }
  }
})

test('whoever asks first begins with turn 1', () => {
  expect(afterLockEvent(noLock, { kind: 'asked', id: 'd' })[0]).toEqual({
    phase: 'asking',
    shown: 'asking',
    id: 'd',
    turn: 1,
  })
})

function told([{ phase, shown }, effects]: ReturnType<typeof afterLockEvent>): string {
  return `${phase}/${shown}: ${effects.map(toldEffect).join(', ')}`.trim()
}

function toldEffect(effect: LockEffect): string {
  const id = 'id' in effect ? effect.id : ''
  const turn = 'turn' in effect ? `#${effect.turn}` : ''
  const within = 'patience' in effect && effect.patience !== undefined ? ` within ${effect.patience}` : ''
  return `${effect.kind} ${id}${turn}`.trim() + within
}
