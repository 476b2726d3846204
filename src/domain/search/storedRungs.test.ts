import { expect, test } from 'vitest'
import { failedWith, foundItemFacts, ladderNow, missingItem, observed, savedBefore } from '../testing/ladderFacts.ts'
import type { LadderFacts } from './ladderFacts.ts'
import type { RungName, Verdict } from './rung.ts'
import { acceptedRung, accessRung, storedRung } from './storedRungs.ts'

const rungs = [acceptedRung, storedRung, accessRung]

test.each<[string, Partial<LadderFacts>, RungName, Verdict, RegExp]>([
  ['sent from here', {}, 'accepted', 'yes', /Saved on 15 Jan 2026, 11:20\./],
  ['sent just now', { write: savedBefore(0) }, 'accepted', 'yes', /^Saved on/],
  ['answer lost', { write: { kind: 'unsure', at: ladderNow } }, 'accepted', 'notCertain', /answer was lost/],
  ['sent from elsewhere', { write: { kind: 'none' } }, 'accepted', 'yes', /not sent from this device, but Graph/],
  [
    'a failure was played since',
    { attempt: { at: ladderNow, isPlayed: true } },
    'accepted',
    'yes',
    /^Saved on 15 Jan 2026, 11:20\. An attempt on 15 Jan 2026, 11:20 failed on purpose: it changed nothing\.$/,
  ],
  [
    'a later attempt was refused',
    { attempt: { at: ladderNow, isPlayed: false } },
    'accepted',
    'yes',
    /^Saved on .* was refused: it changed nothing\.$/,
  ],
  [
    'refused from here, and there from elsewhere',
    { write: { kind: 'none' }, attempt: { at: ladderNow, isPlayed: false } },
    'accepted',
    'yes',
    /^Graph has it, so it was accepted\. An attempt .* was refused/,
  ],
  [
    'refused from here alone',
    { write: { kind: 'none' }, attempt: { at: ladderNow, isPlayed: false }, ...missingItem },
    'accepted',
    'no',
    /^The attempt on .* was refused\.$/,
  ],
  [
    'deleted from here',
    { write: { kind: 'deleted', at: ladderNow }, ...missingItem },
    'accepted',
    'no',
    /^Deleted from here on/,
  ],
  ['deleted, and there again', { write: { kind: 'deleted', at: ladderNow } }, 'accepted', 'yes', /Graph has it again/],
  ['never sent', { write: { kind: 'none' }, ...missingItem }, 'accepted', 'no', /Nothing was sent/],
  [
    'not remembered',
    { write: { kind: 'none' }, stored: { kind: 'unasked' } },
    'accepted',
    'notCertain',
    /has no record of a request/,
  ],

  ['as sent', {}, 'stored', 'yes', /exactly as it was sent\.$/],
  [
    'as sent, and the form was changed',
    { isFormOther: true },
    'stored',
    'yes',
    /exactly as it was sent\. The form was changed since\.$/,
  ],
  [
    'of unknown origin, and the form has something else',
    { isFormOther: true, stored: observed({ kind: 'found', sameAsSent: undefined }) },
    'stored',
    'yes',
    /^Graph has it\. The form has other values\./,
  ],
  [
    'of unknown origin',
    { stored: observed({ kind: 'found', sameAsSent: undefined }) },
    'stored',
    'yes',
    /^Graph has it\.$/,
  ],
  [
    'changed since',
    { stored: observed({ kind: 'found', sameAsSent: false }) },
    'stored',
    'notCertain',
    /different values/,
  ],
  ['dropped', missingItem, 'stored', 'no', /saved, but there is no item/],
  ['never there', { ...missingItem, write: { kind: 'none' } }, 'stored', 'no', /may never have existed/],
  [
    'connection gone',
    { ...missingItem, connection: observed(undefined) },
    'stored',
    'no',
    /has no tickets: it was deleted/,
  ],
  ['not readable', { stored: failedWith(503) }, 'stored', 'notCertain', /503/],
  ['not read', { stored: { kind: 'unasked' } }, 'stored', 'notAsked', /Not read yet/],

  ['in the list', {}, 'access', 'yes', /entry for Everyone/],
  ['left out', { access: observed({ answer: 'no', reason: 'No entry.' }) }, 'access', 'notYou', /No entry/],
  [
    'denied',
    { access: observed({ answer: 'no', reason: 'Kept out.', fault: 'denied' }) },
    'access',
    'notYou',
    /Kept out/,
  ],
  [
    'for nobody',
    { access: observed({ answer: 'no', reason: 'No entry.', fault: 'nobody' }) },
    'access',
    'no',
    /No entry/,
  ],
  ['depends', { access: observed({ answer: 'notCertain', reason: 'It depends.' }) }, 'access', 'notCertain', /depends/],
  ['groups unread', { access: failedWith(403) }, 'access', 'notCertain', /403/],
  ['not looked at', { access: { kind: 'unasked' } }, 'access', 'notAsked', /Not looked at/],
  ['no list', missingItem, 'access', 'notAsked', /no stored item/],
])('%s', (_state, change, name, verdict, evidence) => {
  const found = rungs
    .map((climbed) => climbed({ ...foundItemFacts, ...change }, () => '15 Jan 2026, 11:20'))
    .find((each) => each.name === name)
  expect(found).toMatchObject({ verdict, evidence: expect.stringMatching(evidence) })
})
