/**
 * What an answer of `npm audit --json` comes to. Without a network, or at a registry that knows no audits, there is none: that
 * says nothing about the packages, and must not stop anybody.
 * @param {{ status: number, stdout: string }} answer
 * @returns {{ kind: 'clean' } | { kind: 'found', names: readonly string[] } | { kind: 'unasked' }}
 */
export function auditAnswer({ status, stdout }) {
  const vulnerabilities = vulnerabilitiesIn(stdout)
  if (vulnerabilities === undefined) return { kind: 'unasked' }
  const names = Object.entries(vulnerabilities)
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .map(([name]) => name)
  return status === 0 || names.length === 0 ? { kind: 'clean' } : { kind: 'found', names }
}

/**
 * @param {string} text
 * @returns {Record<string, { severity?: string }> | undefined}
 */
function vulnerabilitiesIn(text) {
  try {
    /** @type {{ vulnerabilities?: Record<string, { severity?: string }> }} */
    const json = JSON.parse(text)
    return json.vulnerabilities
  } catch {
    return undefined
  }
}
