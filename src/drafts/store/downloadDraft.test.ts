// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { finished } from '../../domain/steps.ts'
import { downloadDraft } from './downloadDraft.ts'
import { readDraftFile } from './draftFile.ts'
import { watchDownloads } from './testing/watchDownloads.ts'

test.each([
  ['TICKET-1', 'TICKET-1.draft.json'],
  ['', 'item.draft.json'],
])('a draft with the ID %j is saved as %s, a file that can be imported', async (itemId, name) => {
  const downloads = watchDownloads()
  downloadDraft({ ...emptyDraft, itemId })
  expect(downloads.map((each) => each.name)).toEqual([name])
  expect(finished(readDraftFile((await downloads[0]?.text()) ?? ''))).toMatchObject({
    kind: 'drafts',
    drafts: [{ draft: { itemId } }],
  })
})
