import type { DraftNews, NewsChannel } from '../draftNews.ts'

/** The channel between the pages of a browser in memory. A page does not hear itself. */
export function fakeNews(): { readonly ofPage: () => NewsChannel } {
  const pages = new Set<Set<(news: DraftNews) => void>>()
  return {
    ofPage() {
      const listeners = new Set<(news: DraftNews) => void>()
      pages.add(listeners)
      return {
        tell(news) {
          for (const others of pages) {
            if (others !== listeners) for (const listener of others) listener(news)
          }
        },
        listen(listener) {
          listeners.add(listener)
          return () => listeners.delete(listener)
        },
      }
    },
  }
}
