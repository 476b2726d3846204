import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ConfigFault, faultOf } from '../src/config/configFault.ts'
import { configSchema, placeholderClientId } from '../src/config/configSchema.ts'
import { syntaxFault } from '../src/config/syntaxFault.ts'
import { trimmed } from '../src/config/trimmed.ts'

/**
 * Your own settings, in the folder of the project and out of reach of git and of the build: each build copies them into
 * `dist`, so that an update keeps them.
 */
export const settingsFile = 'config.json'

/** The settings as text; undefined when there are none yet. */
export function readSettings(root: string): string | undefined {
  const path = join(root, settingsFile)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** Writes them, and where there is a build, beside it as well. Answers with the files that were written. */
export function writeSettings(root: string, text: string): readonly string[] {
  const files = [settingsFile, ...(existsSync(join(root, 'dist')) ? [join('dist', settingsFile)] : [])]
  for (const file of files) writeFileSync(join(root, file), text)
  return files
}

/** What is wrong with settings as text, each with its key and its cure; empty when they can be used. */
export function faultsIn(text: string): readonly ConfigFault[] {
  const broken = syntaxFault(text)
  if (broken !== undefined)
    return [
      {
        path: '',
        problem: `is not valid JSON: ${broken}`,
        fix: 'Correct it, or write it anew with "npm run configure".',
      },
    ]
  const json: unknown = JSON.parse(text)
  const read = configSchema.safeParse(trimmed(json))
  return read.success ? [] : read.error.issues.flatMap(faultOf)
}

/** A fault as one line for the terminal. */
export function faultLine({ path, problem, fix }: ConfigFault): string {
  return `  ${path === '' ? settingsFile : path} ${problem}. ${fix}`
}

/**
 * Settings that somebody has put into `dist` by hand, as was needed once, are taken out of it before the build empties that
 * folder. Answers whether there were any.
 */
export function rescueSettings(root: string, outDir: string): boolean {
  const inBuild = resolve(root, outDir, settingsFile)
  if (existsSync(join(root, settingsFile)) || !existsSync(inBuild)) return false
  // The template that came with earlier builds.
  if (readFileSync(inBuild, 'utf8').includes(placeholderClientId)) return false
  copyFileSync(inBuild, join(root, settingsFile))
  return true
}
