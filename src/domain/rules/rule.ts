/** One row of the table of rules: how bad a breach is, the page that proves it, and why Graph or people care. */
export interface Rule {
  readonly severity: 'error' | 'warning' | 'advice'
  readonly link: string
  readonly reason: string
}

/** What Graph documents: a breach blocks Submit. */
export function error(link: string, reason: string): Rule {
  return { severity: 'error', link, reason }
}

/** What is undocumented, or was only observed. */
export function warning(link: string, reason: string): Rule {
  return { severity: 'warning', link, reason }
}

/** What is harmless, or makes an item easier to find. */
export function advice(link: string, reason: string): Rule {
  return { severity: 'advice', link, reason }
}
