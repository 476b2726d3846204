/**
 * Files of src that export a function and have no test beside them, each with where it is tested. The list may only
 * shrink: what it says is held by `src/walls.test.ts`.
 */
export const testedElsewhere: Readonly<Record<string, string>> = {
  'src/drafts/store/indexedDbTable.ts': 'needs the database of a browser: e2e reloads the page',
  'src/sending/answer/AnswerCauses.tsx': 'not yet: e2e walks it',
  'src/sending/answer/CauseList.tsx': 'not yet: e2e walks it',
  'src/sending/answer/ExplainError.tsx': 'not yet: e2e walks it',
  'src/sending/ledger/CleanUp.tsx': 'not yet: e2e walks it',
  'src/sending/ledger/SentItems.tsx': 'not yet: e2e walks it',
  'src/sending/ledger/SentItemsButton.tsx': 'not yet: e2e walks it',
  'src/sending/ledger/SentRow.tsx': 'not yet: e2e walks it',
  'src/sending/ledger/UnsettledNotice.tsx': 'not yet: e2e walks it',
  'src/sending/ledger/deviceLedger.ts': 'wires ledger.ts, which has its tests',
  'src/sending/ledger/indexedDbLedger.ts': 'needs the database of a browser: e2e ledger',
  'src/sending/ledger/sendingLock.ts': 'needs the locks of a browser: e2e ledger',
  'src/sending/ledger/useLedger.ts': 'is ledger.ts for the page: e2e ledger',
  'src/sending/ledger/useLedgerActions.ts': 'is the ledger and Graph for the page: e2e ledger',
  'src/sending/replace/AskBeforeReplacing.tsx': 'not yet: e2e walks it',
  'src/sending/replace/DifferenceList.tsx': 'not yet: e2e walks it',
  'src/sending/replace/ReplaceDialog.tsx': 'not yet: e2e walks it',
}
