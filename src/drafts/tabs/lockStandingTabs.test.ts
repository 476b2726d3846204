import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterLockEvent, type LockEffect, type LockEvent, type LockStanding, noLock } from './lockStanding.ts'

const action = fc.record({
  tab: fc.nat(2),
  does: fc.constantFrom('hears', 'hears', 'hears', 'takes over', 'types', 'loses patience', 'leaves', 'asks again'),
})

test('three tabs that do anything in any order never both write, lose no key, and in the end one of them can', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      const browser = browserWithTabs(3)
      for (const { tab, does } of actions) {
        browser.act(tab, does)
        // Who believes to have the lock has it, or is about to hear that it was stolen. So there is at most one.
        for (const each of browser.tabs) {
          if (isMine(each) && !each.inbox.some(({ kind }) => kind === 'lost')) expect(browser.has(each)).toBe(true)
        }
      }
      browser.settle()
      expect(browser.lostKeys()).toBe(0)
      for (const each of browser.tabs) {
        const { phase, id } = each.standing
        expect(['none', 'elsewhere', 'mine', 'takenAway']).toContain(phase)
        expect(browser.tabs.filter((other) => other.standing.id === id && isMine(other)).length).toBeLessThan(2)
        // Nobody waits for a lock that nobody uses.
        if (phase === 'elsewhere') expect(browser.tabs.some((other) => isMine(other) && browser.has(other))).toBe(true)
      }
      // No lock is left with a tab that does not use it.
      for (const { tab, turn } of browser.taken()) {
        expect([tab.standing.phase, tab.standing.turn]).toEqual(['mine', turn])
      }
    }),
    { numRuns: 300 },
  )
})

interface Tab {
  standing: LockStanding
  readonly inbox: LockEvent[]
  hasUnsaved: boolean
}

interface Claim {
  readonly tab: Tab
  readonly turn: number
  readonly isPatient: boolean
}

function isMine({ standing }: Tab): boolean {
  return standing.phase === 'mine' || standing.phase === 'handingOver'
}

/** Tabs that all ask for the draft “d”, and a browser that hands out locks and carries what tabs hear, each in order. */
function browserWithTabs(count: number) {
  const tabs: Tab[] = Array.from({ length: count }, () => ({ standing: noLock, inbox: [], hasUnsaved: false }))
  const taken = new Map<string, Claim>()
  let queue: (Claim & { readonly id: string })[] = []
  let copies = 0
  let lostKeys = 0

  function give(id: string, claim: Claim): void {
    taken.set(id, claim)
    claim.tab.inbox.push({ kind: 'granted', turn: claim.turn })
  }

  function free(id: string): void {
    taken.delete(id)
    const next = queue.find((each) => each.id === id)
    queue = queue.filter((each) => each !== next)
    if (next !== undefined) give(id, next)
  }

  function happens(tab: Tab, event: LockEvent): void {
    const [next, effects] = afterLockEvent(tab.standing, event)
    tab.standing = next
    for (const effect of effects) run(tab, effect)
  }

  function run(tab: Tab, effect: LockEffect): void {
    switch (effect.kind) {
      case 'take': {
        const claim = { tab, turn: effect.turn, isPatient: effect.patience === undefined }
        if (taken.has(effect.id)) queue.push({ ...claim, id: effect.id })
        else give(effect.id, claim)
        return
      }
      case 'steal': {
        const before = taken.get(effect.id)
        before?.tab.inbox.push({ kind: 'lost', turn: before.turn, hasUnsaved: false })
        return give(effect.id, { tab, turn: effect.turn, isPatient: true })
      }
      case 'look':
        tab.inbox.push({ kind: 'looked', turn: effect.turn, isFree: !taken.has(effect.id), isChanged: false })
        return
      case 'claim': {
        // A copy is stored nowhere yet.
        const stored = tab.standing.id === 'd' ? 'newer' : 'nothing'
        tab.inbox.push({ kind: 'claimed', turn: effect.turn, stored, isChanged: false })
        return
      }
      case 'reload':
        tab.hasUnsaved = false
        tab.inbox.push({ kind: 'reloaded', turn: effect.turn })
        return
      case 'flush':
        tab.hasUnsaved = false
        tab.inbox.push({ kind: 'flushed', turn: effect.turn, left: 'nothing' })
        return
      case 'release':
        for (const [id, claim] of taken) if (claim.tab === tab && claim.turn === effect.turn) free(id)
        return
      case 'stopWaiting':
        queue = queue.filter((each) => each.tab !== tab)
        return
      case 'tellHandOver':
        for (const other of tabs) if (other !== tab) other.inbox.push({ kind: 'handOverAsked', id: effect.id })
        return
      case 'copy':
        return happens(tab, { kind: 'asked', id: `copy${++copies}` })
      case 'dropUnsaved':
        lostKeys += Number(tab.hasUnsaved)
        tab.hasUnsaved = false
    }
  }

  function hears(tab: Tab): boolean {
    const event = tab.inbox.shift()
    if (event === undefined) return false
    const { hasUnsaved } = tab
    happens(tab, {
      ...event,
      ...('hasUnsaved' in event && { hasUnsaved }),
      ...('isChanged' in event && { isChanged: hasUnsaved }),
      ...(event.kind === 'flushed' && { left: hasUnsaved ? 'typed' : 'nothing' }),
    })
    return true
  }

  function losesPatience(tab: Tab): boolean {
    const impatient = queue.find((each) => each.tab === tab && !each.isPatient)
    queue = queue.filter((each) => each !== impatient)
    if (impatient !== undefined) tab.inbox.push({ kind: 'refused', turn: impatient.turn })
    return impatient !== undefined
  }

  function act(index: number, does: string): void {
    const tab = tabs[index % count]
    if (tab === undefined) return
    const { phase, shown } = tab.standing
    if (does === 'hears') hears(tab)
    if (does === 'loses patience') losesPatience(tab)
    if (does === 'takes over') happens(tab, { kind: 'takeOverAsked' })
    if (does === 'types' && (shown === 'mine' || shown === 'asking')) tab.hasUnsaved = true
    if (does === 'leaves') happens(tab, { kind: 'left' })
    if (does === 'asks again' && phase === 'none') happens(tab, { kind: 'asked', id: 'd' })
  }

  for (const tab of tabs) happens(tab, { kind: 'asked', id: 'd' })
  return {
    tabs,
    act,
    taken: () => taken.values(),
    /** How often a tab that could be typed into let go of what it had not saved. */
    lostKeys: () => lostKeys,
    has: (tab: Tab) => {
      const claim = taken.get(tab.standing.id)
      return claim?.tab === tab && claim.turn === tab.standing.turn
    },
    /** Lets everything be heard, and all patience end. */
    settle() {
      for (let round = 0; round < 1000; round++) {
        if (!tabs.some((tab) => hears(tab)) && !tabs.some((tab) => losesPatience(tab))) return
      }
      throw new Error('The tabs go on for ever')
    },
  }
}
