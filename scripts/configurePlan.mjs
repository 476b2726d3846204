/** The settings that can be given, each with its flag and the question that asks for it. */
export const settings = /** @type {const} */ ([
  { key: 'clientId', flag: '--client-id', question: 'Application (client) ID of your app registration', usual: '' },
  { key: 'tenant', flag: '--tenant', question: 'Directory (tenant) ID, or a domain name of the tenant', usual: '' },
  { key: 'cloud', flag: '--cloud', question: 'Cloud: global, usGovL4 (GCC High) or usGovL5 (DoD)', usual: 'global' },
])

/** @typedef {typeof settings[number]['key']} SettingKey */

/** How the command is called. */
export const usage = `npm run configure -- [--client-id ID] [--tenant ID] [--cloud global|usGovL4|usGovL5]
What is left out is asked for. The settings are kept in config.json, which builds copy and updates leave alone.`

/**
 * Reads the flags: `--tenant ID` or `--tenant=ID`. What is wrong with them is a sentence.
 * @param {readonly string[]} args
 * @returns {{ kind: 'given', given: Partial<Record<SettingKey, string>> } | { kind: 'help' } | { kind: 'wrong', sentence: string }}
 */
export function readFlags(args) {
  /** @type {Partial<Record<SettingKey, string>>} */
  const given = {}
  for (let at = 0; at < args.length; at += 1) {
    const [name = '', ...rest] = (args[at] ?? '').split('=')
    if (name === '--help') return { kind: 'help' }
    const setting = settings.find(({ flag }) => flag === name)
    if (setting === undefined) return { kind: 'wrong', sentence: `There is no option ${name}.` }
    if (rest.length === 0) at += 1
    const value = rest.length === 0 ? args[at] : rest.join('=')
    if (value === undefined || value.startsWith('--'))
      return { kind: 'wrong', sentence: `${name} needs a value after it.` }
    given[setting.key] = value
  }
  return { kind: 'given', given }
}

/**
 * The text of the file: what was there before, with what was given now.
 * @param {string | undefined} before
 * @param {Partial<Record<SettingKey, string>>} given
 */
export function settingsText(before, given) {
  return `${JSON.stringify({ ...membersOf(before), ...given }, undefined, 2)}\n`
}

/**
 * What the file says now about a setting; undefined when it says nothing that can be read.
 * @param {string | undefined} before
 * @param {SettingKey} key
 */
export function settingBefore(before, key) {
  const value = membersOf(before)[key]
  return typeof value === 'string' ? value : undefined
}

/**
 * A file that cannot be read is written anew.
 * @param {string | undefined} text
 * @returns {Record<string, unknown>}
 */
function membersOf(text) {
  try {
    /** @type {unknown} */
    const json = JSON.parse(text ?? '{}')
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : {}
  } catch {
    return {}
  }
}
