import { type ConfigReading, readConfig } from './config.ts'

declare global {
  interface Window {
    /** The request for config.json, sent by public/early.js while this script was on its way. */
    earlyConfig?: Promise<Response>
  }
}

/** An answer to the request for config.json. */
export type ConfigAnswer = { readonly status: number; readonly text: string }

/** Fetches config.json beside the page and reads it. Whatever is wrong with the file is a fault, with the way to mend it. */
export async function loadConfig(
  fetchText: () => Promise<ConfigAnswer> = fetchConfigText,
  pageHostname: string = location.hostname,
): Promise<ConfigReading> {
  let answer: ConfigAnswer
  try {
    answer = await fetchText()
  } catch {
    return fault('could not be loaded', 'Check your connection and reload the page.')
  }
  const { status, text } = answer
  if (status === 404 || looksLikeHtml(text))
    return fault(
      'is missing on the server',
      'Copy config.example.json to config.json beside index.html and fill in the settings of your tenant, or run "npm run configure" before the build.',
    )
  if (status !== 200) return fault(`could not be loaded: the server answered ${status}`, 'Reload the page in a minute.')
  try {
    return await readConfig(JSON.parse(text), pageHostname)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return fault(`is not valid JSON: ${await syntaxFaultOf(text)}`, 'Correct the file and reload the page.')
  }
}

async function fetchConfigText(): Promise<ConfigAnswer> {
  const response = await (window.earlyConfig ?? fetch('./config.json', { cache: 'no-store' }))
  return { status: response.status, text: await response.text() }
}

// Many hosts answer an unknown address with the app's own page and status 200.
function looksLikeHtml(text: string): boolean {
  return text.trimStart().startsWith('<')
}

function fault(problem: string, fix: string): ConfigReading {
  return { kind: 'invalid', faults: [{ path: '', problem, fix }] }
}

// Browsers name the place of a JSON error in different ways or not at all, so a parser that knows it is loaded when needed.
async function syntaxFaultOf(text: string): Promise<string> {
  const { syntaxFault } = await import('./syntaxFault.ts')
  return syntaxFault(text) ?? 'it cannot be read'
}
