// Imported first by each script: stops with one clear sentence where the others would stop with a stack trace.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { setupProblem } from './setupProblem.mjs'

const problem = setupProblem({
  nodeVersion: process.versions.node,
  isInstalled: existsSync(join(root, 'node_modules', 'vite', 'package.json')),
})
if (problem !== undefined) {
  console.error(problem)
  process.exit(1)
}
process.chdir(root)
