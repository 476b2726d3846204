import { recogniseSource } from '../domain/source/recogniseSource.ts'
import { replaceSecrets, secretNames } from '../domain/source/sourceReading.ts'
import { finished } from '../domain/steps.ts'

/** A short text without the secrets in it, and their names: what a box may show. Long texts never come into a box. */
export function safeText(text: string): { readonly text: string; readonly dropped: readonly string[] } {
  // Everything that is dropped stands beside one of these.
  if (
    text.length > longest ||
    !/auth|token|cookie|secret|bearer|key|password|pwd|sig|sid|-[ubUE]|assertion|jwt/i.test(text)
  ) {
    return { text, dropped: [] }
  }
  const { secrets } = finished(recogniseSource(text))
  return secrets.length === 0
    ? { text, dropped: [] }
    : { text: replaceSecrets(text, secrets), dropped: secretNames(secrets) }
}

/** In UTF-16 code units: what is read at once while somebody types. */
const longest = 200_000
