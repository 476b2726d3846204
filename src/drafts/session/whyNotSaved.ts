/** Why the browser did not store something, in words that go into a sentence. */
export function whyNotSaved(error: unknown): string {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return String(error)
  return reasons[error.name] ?? error.message
}

/** https://webidl.spec.whatwg.org/#idl-DOMException-error-names */
const reasons: Readonly<Record<string, string>> = {
  QuotaExceededError: 'this device has no room left for it',
  SecurityError: 'the browser denies its storage',
  VersionError: 'a newer version of this page is open in another tab, reload this one',
}
