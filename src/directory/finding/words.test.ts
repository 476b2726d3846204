import { expect, test } from 'vitest'
import {
  nobodyCalled,
  nobodyFound,
  noPerson,
  pickerWords,
  searchingNote,
  severalCalled,
  severalMatch,
  showMore,
} from './words.ts'

test.each([
  [
    noPerson('zz', 0),
    'No person begins with “zz”. Try the beginning of another word of the name, or paste the object ID.',
  ],
  [noPerson('human', 6), '“human” finds groups alone. Choose a person, such as somebody who is in that group.'],
  [
    nobodyFound('zz'),
    'No person or group begins with “zz”. Try the beginning of another word of the name, or paste the object ID.',
  ],
  [severalCalled('Alex', 2), '2 people or groups are called “Alex”. Choose which one you mean.'],
  [severalMatch('HR', 1), '“HR” alone names nobody. Do you mean this one?'],
  [severalMatch('HR', 5), '“HR” alone names nobody. Choose which of the 5 you mean.'],
  [
    nobodyCalled('Alex'),
    'Your organization has no person or group called “Alex”. Choose from the list, or paste the object ID.',
  ],
  [searchingNote({ kind: 'searching', isBusy: false }), 'Searching…'],
  [searchingNote({ kind: 'searching', isBusy: true }), pickerWords.busy],
  [searchingNote({ kind: 'idle' }), undefined],
  [showMore(20, 1234), 'Show more (20 of 1,234)'],
  [showMore(20, 20), 'Show more'],
])('%s', (said, expected) => {
  expect(said).toBe(expected)
})
