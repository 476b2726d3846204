import { expect, test } from './fixtures.ts'
import { addAccessEntry, exampleUserId, fillProperty, startItem } from './form.ts'
import { copyPayload, expectSize } from './payload.ts'
import { randomEdits } from './randomEdits.ts'
import { receivedBytes } from './received.ts'
import { replaceAndWait, submitAndWait } from './submit.ts'

// Each seed is a story of its own, the same at every run: 20 edits, and a submission after each ten. EDIT_SEEDS=1,2,3 takes more.
for (const seed of (process.env['EDIT_SEEDS'] ?? '1').split(',').map(Number)) {
  test(`what is shown, measured, copied and received stays one thing after edits in random order (seed ${seed})`, async ({
    page,
    request,
    uniqueItemId,
  }) => {
    const itemId = uniqueItemId()
    await startItem(page, 'tickets', itemId)
    await addAccessEntry(page, { value: exampleUserId })
    await fillProperty(page, 'title', 'At the start')

    const edits = randomEdits(page, seed)
    for (let round = 1; round <= 2; round += 1) {
      await test.step(`round ${round}`, async () => {
        for (let count = 0; count < 10; count += 1) await edits.next()
        const copied = await copyPayload(page)
        await expectSize(page, Buffer.byteLength(copied))
        await (round === 1 ? submitAndWait(page) : replaceAndWait(page))
        expect((await receivedBytes(request, itemId)).toString()).toBe(copied)
      })
    }
  })
}
