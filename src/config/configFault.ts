/** One thing that is wrong with config.json. */
export type ConfigFault = {
  /** The key with its parents, such as `sandbox.authority`; empty for the file as a whole. */
  readonly path: string
  /** What is wrong, to be read after the path: "is missing". */
  readonly problem: string
  /** What to do about it, as a sentence. */
  readonly fix: string
}

/** Turns what the schema found into faults: one per key. */
export function faultOf(issue: {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
}): readonly ConfigFault[] {
  const path = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => ({
      path: path === '' ? key : `${path}.${key}`,
      problem: issue.message,
      fix: `Remove it, or correct its spelling. The settings are: ${Object.keys(fixes).join(', ')}.`,
    }))
  return [{ path, problem: issue.message, fix: fixFor(path) }]
}

const fixes = {
  clientId:
    'Copy "Application (client) ID" from the overview page of your app registration in the Microsoft Entra admin center.',
  tenant: 'Write the directory (tenant) ID of your organization, one of its domain names, or "organizations".',
  cloud: 'Write "global", "usGovL4" (GCC High) or "usGovL5" (DoD). The cloud of China has no connectors API.',
  apiVersion: 'Write "beta" or "v1.0", or leave it out.',
  limits: 'Write bytes as numbers for "beta" and "v1.0", or leave it out: then the documented limits count.',
  sandbox: 'Remove it, unless this is the sandbox on your own computer; "npm start" writes it by itself.',
} as const

function fixFor(path: string): string {
  const [key = ''] = path.split('.')
  for (const [name, fix] of Object.entries(fixes)) if (name === key) return fix
  return 'Start again from config.example.json, which comes with the editor.'
}
