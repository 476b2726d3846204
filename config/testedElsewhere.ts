/**
 * Files of src that export a function and have no test beside them, each with where it is tested. The list may only
 * shrink: what it says is held by `src/walls.test.ts`.
 */
export const testedElsewhere: Readonly<Record<string, string>> = {
  'src/directory/indexedDbNames.ts': 'needs the database of a browser: e2e accessNames',
  'src/drafts/store/indexedDbTable.ts': 'needs the database of a browser: e2e reloads the page',
  'src/sending/ledger/deviceLedger.ts': 'opens the database of a browser: e2e ledger; what it wires has its tests',
  'src/sending/ledger/indexedDbLedger.ts': 'needs the database of a browser: e2e ledger',
}
