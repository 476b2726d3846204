import { existsSync } from 'node:fs'
import { runPackage } from './run.mjs'

/** Builds the editor unless it is built; the exit code. */
export async function built() {
  const isBuilt = existsSync('dist/index.html') && existsSync('dist/auth-redirect.html')
  return isBuilt ? 0 : runPackage('vite', ['build', '--logLevel', 'warn'])
}
