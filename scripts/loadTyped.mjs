/**
 * Imports a module in TypeScript, by its path from the folder of the project.
 * @template Module
 * @param {string} path
 * @returns {Promise<Module>}
 */
export async function loadTyped(path) {
  const { runnerImport } = await import('vite')
  /** @type {{ module: Module }} */
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' })
  return module
}
