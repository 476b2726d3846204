import { z } from 'zod/mini'

/** What tabs tell each other about drafts. */
export type DraftNews = z.infer<typeof newsSchema>

/** The way to the other tabs of this browser. A tab does not hear itself. */
export interface NewsChannel {
  readonly tell: (news: DraftNews) => void
  readonly listen: (listener: (news: DraftNews) => void) => () => void
}

/** The channel of this browser. */
export function browserNews(): NewsChannel {
  const channel = new BroadcastChannel('external-item-editor.drafts')
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel stays in its origin.
    tell: (news) => channel.postMessage(news),
    listen(listener) {
      const onMessage = ({ data }: MessageEvent<unknown>) => {
        const news = newsSchema.safeParse(data)
        // Another version of the page may say what this one does not know.
        if (news.success) listener(news.data)
      }
      channel.addEventListener('message', onMessage)
      return () => channel.removeEventListener('message', onMessage)
    },
  }
}

const newsSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    /** Something about drafts changed; a list reads them again. */
    z.object({ kind: z.literal('changed') }),
    /** Another tab asks for this draft: save it and let go. */
    z.object({ kind: z.literal('handOver'), id: z.string() }),
    /** Everything on this device was removed. */
    z.object({ kind: z.literal('forgotten') }),
  ]),
)
