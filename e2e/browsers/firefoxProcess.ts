import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Running, startProgram } from './program.ts'

/** Starts Firefox without a window on a profile; its address for WebDriver BiDi. */
export async function startFirefox(path: string, profile: string): Promise<Running & { readonly address: string }> {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  )
  await writeFile(join(profile, 'user.js'), lines.join(''))
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0']
  const program = startProgram(path, args, {})
  const address = await program.says(/WebDriver BiDi listening on (ws:\S+)/)
  return { ...program, address: `${address}/session` }
}

/** No first-run pages, and no calls home during tests. */
const preferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#nothing',
  'toolkit.telemetry.enabled': false,
}
