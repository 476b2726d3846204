import { expect, onTestFinished, test, vi } from 'vitest'
import { browserNews, type DraftNews } from './draftNews.ts'

test.each<DraftNews>([{ kind: 'changed' }, { kind: 'handOver', id: 'd' }, { kind: 'forgotten' }])(
  '%j is heard by every other tab, and not by the one that tells it',
  async (news) => {
    const [one, two, three] = tabs()
    one?.channel.tell(news)
    await vi.waitFor(() => expect([two?.heard, three?.heard]).toEqual([[news], [news]]))
    expect(one?.heard).toEqual([])
  },
)

test('what a later version of the page says is not understood, and does no harm', async () => {
  const [one, two] = tabs()
  const later = new BroadcastChannel('external-item-editor.drafts')
  onTestFinished(() => later.close())
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel stays in its origin.
  for (const message of [{ kind: 'renamed' }, { kind: 'handOver' }, 'text', null]) later.postMessage(message)
  one?.channel.tell({ kind: 'changed' })
  await vi.waitFor(() => expect(two?.heard).toEqual([{ kind: 'changed' }]))
})

test('who listens no more hears no more', async () => {
  const [one, two, three] = tabs()
  two?.stop()
  one?.channel.tell({ kind: 'changed' })
  await vi.waitFor(() => expect(three?.heard).toHaveLength(1))
  expect(two?.heard).toEqual([])
})

function tabs() {
  const Real = BroadcastChannel
  vi.stubGlobal(
    'BroadcastChannel',
    class extends Real {
      constructor(name: string) {
        super(name)
        onTestFinished(() => this.close())
      }
    },
  )
  onTestFinished(() => void vi.unstubAllGlobals())
  return Array.from({ length: 3 }, () => {
    const channel = browserNews()
    const heard: DraftNews[] = []
    return { channel, heard, stop: channel.listen((news) => void heard.push(news)) }
  })
}
