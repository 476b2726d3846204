/**
 * Files of src that export a function and have no test beside them, each with where it is tested. The list may only
 * shrink: what it says is held by `src/walls.test.ts`.
 */
export const testedElsewhere: Readonly<Record<string, string>> = {
  'src/compare/ComparePanel.tsx': 'not yet: e2e walks it',
  'src/compare/CompareTab.tsx': 'not yet: e2e walks it',
  'src/compare/MemberDifference.tsx': 'not yet: e2e walks it',
  'src/compare/TextDifference.tsx': 'not yet: e2e walks it',
  'src/compare/mergeView.ts': 'needs the layout of a browser: e2e compare',
  'src/compare/useComparison.ts': 'is compareItems, which has its test, for a live draft: e2e compare',
  'src/drafts/store/indexedDbTable.ts': 'needs the database of a browser: e2e reloads the page',
  'src/editor/id/OpenItem.tsx': 'not yet: e2e walks it',
  'src/page/App.tsx': 'not yet: e2e walks it',
  'src/page/DraftsOnPage.tsx': 'not yet: e2e walks it',
  'src/page/ItemPage.tsx': 'not yet: e2e walks it',
  'src/page/Welcome.tsx': 'not yet: e2e walks it',
  'src/page/bottom/PageBottom.tsx': 'not yet: e2e walks it',
  'src/page/header/PageAccount.tsx': 'not yet: e2e walks it',
  'src/page/header/PageHeader.tsx': 'not yet: e2e walks it',
  'src/page/panes/SidePane.tsx': 'not yet: e2e walks it',
  'src/page/useLateParts.ts': 'e2e/offline.spec.ts',
  'src/sending/ledger/deviceLedger.ts': 'opens the database of a browser: e2e ledger; what it wires has its tests',
  'src/sending/ledger/indexedDbLedger.ts': 'needs the database of a browser: e2e ledger',
}
