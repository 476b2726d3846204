/**
 * What keeps the scripts from running on this machine, as a sentence that says the next step; undefined when nothing.
 * It is asked before anything is imported from node_modules, so it may use nothing from there.
 * @param {{ nodeVersion: string, isInstalled: boolean }} machine
 * @returns {string | undefined}
 */
export function setupProblem({ nodeVersion, isInstalled }) {
  if (!isRecent(nodeVersion)) {
    return `External Item Editor needs Node.js 20.19 or newer, and this is ${nodeVersion}. Install a newer one from https://nodejs.org, then run this command again.`
  }
  if (!isInstalled) return 'The packages are not installed yet. Run "npm ci" first, then this command again.'
  return undefined
}

/** @param {string} version for example "20.19.0" */
function isRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}
