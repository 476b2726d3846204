import { expect, test } from 'vitest'
import { failedWith, foundItemFacts, missingItem, observed, savedBefore, unfoundItem } from '../testing/ladderFacts.ts'
import type { LadderFacts } from './ladderFacts.ts'
import type { RungName, Verdict } from './rung.ts'
import { copilotRung, searchableRung, switchesRung } from './searchRungs.ts'

const rungs = [searchableRung, copilotRung, switchesRung]

test.each<[string, Partial<LadderFacts>, RungName, Verdict, RegExp]>([
  ['found', {}, 'searchable', 'yes', /by its ID and by its title/],
  [
    'found by ID',
    { search: observed({ byId: true, byContent: undefined, property: undefined }) },
    'searchable',
    'yes',
    /^Found by its ID\.$/,
  ],
  [
    'found by title',
    { search: observed({ byId: false, byContent: true, property: 'title' }) },
    'searchable',
    'yes',
    /^Found by its title\.$/,
  ],
  [
    'half found',
    { search: observed({ byId: true, byContent: false, property: 'title' }) },
    'searchable',
    'yes',
    /not by its title/,
  ],
  [
    'not asked, and for others',
    { search: { kind: 'unasked' }, access: observed({ answer: 'no', reason: '' }) },
    'searchable',
    'notYou',
    /would show you nothing/,
  ],
  [
    'just sent',
    { search: unfoundItem, write: savedBefore(1) },
    'searchable',
    'notYet',
    /Saved 1 minute ago; it usually takes/,
  ],
  ['waiting', { search: unfoundItem, write: savedBefore(29) }, 'searchable', 'notYet', /15 to 30 minutes\.$/],
  [
    'waiting longer',
    { search: unfoundItem, write: savedBefore(60) },
    'searchable',
    'notYet',
    /some tenants need hours/,
  ],
  [
    'long past',
    { search: unfoundItem, write: savedBefore(300) },
    'searchable',
    'no',
    /does not find it\. Saved 5 hours ago/,
  ],
  [
    'of unknown age',
    { search: unfoundItem, write: { kind: 'none' } },
    'searchable',
    'notCertain',
    /not sent from this device/,
  ],
  [
    'not for you',
    { search: unfoundItem, access: observed({ answer: 'no', reason: '' }) },
    'searchable',
    'notYou',
    /leaves you out/,
  ],
  ['without consent', { search: { kind: 'unasked' } }, 'searchable', 'notAsked', /not asked yet/],
  ['busy', { search: failedWith(429) }, 'searchable', 'notCertain', /429/],
  ['broken', { search: failedWith(500) }, 'searchable', 'notCertain', /500/],
  ['nothing to find', missingItem, 'searchable', 'notAsked', /not stored/],

  ['retrieved', {}, 'copilot', 'yes', /^Copilot retrieves it/],
  ['not retrieved', { copilot: observed(false) }, 'copilot', 'notCertain', /first 25/],
  ['not asked', { copilot: { kind: 'unasked' } }, 'copilot', 'notAsked', /\$0\.10 a call.*only when you press/],
  ['unlicensed', { copilot: failedWith(403) }, 'copilot', 'notCertain', /permission to ask Copilot \(403\)/],
  ['payment required', { copilot: failedWith(402) }, 'copilot', 'notCertain', /\(402\)/],
  ['down', { copilot: failedWith(500) }, 'copilot', 'notCertain', /did not answer as expected/],
  ['nothing to retrieve', missingItem, 'copilot', 'notAsked', /not stored/],

  ['whatever else', {}, 'switches', 'byHand', /only the admin center/],
])('%s', (_state, change, name, verdict, evidence) => {
  const found = rungs.map((climbed) => climbed({ ...foundItemFacts, ...change })).find((each) => each.name === name)
  expect(found).toMatchObject({ verdict, evidence: expect.stringMatching(evidence) })
})
