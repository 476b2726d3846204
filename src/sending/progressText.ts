import type { SendingProgress } from './protocol/submission.ts'

/** What is going on between Submit and the result, said alike wherever it stands; a wait counts its seconds itself. */
export function progressText(progress: Exclude<SendingProgress, { readonly kind: 'waiting' }>): string {
  switch (progress.kind) {
    case 'checking':
      return 'Checking what is stored…'
    case 'asking':
      return 'Nothing new is sent yet'
    case 'readingBack':
      return 'No clear answer. Reading what is stored now…'
    case 'idle':
      return 'Sending'
    case 'sending':
      return progress.attempt > 1 ? `Sending, try ${progress.attempt}` : 'Sending'
  }
}
