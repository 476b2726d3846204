import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FetchedScripts } from '../drive/scripts.ts'
import { appFolder } from './builds.ts'
import { readManifest, scriptsOnlyFor } from './chunks.ts'

/** The JavaScript to a usable page, compressed as by a web server (gzip -9), in kB of 1,000 bytes. */
export interface ScriptSizes {
  /** To the signed-out page, without what loads beside it: the two parts below. */
  readonly signedOut: number
  /** To the form of a connection's schema, sign-in library included, without the content editor. */
  readonly signedIn: number
  readonly signInLibrary: number
  readonly contentEditor: number
}

/** Weighs the scripts that were fetched. */
export function scriptSizes({ signedOut, signedIn }: FetchedScripts): ScriptSizes {
  const manifest = readManifest(JSON.parse(readFileSync(join(appFolder, '.vite/manifest.json'), 'utf8')))
  const signInLibrary = scriptsOnlyFor(manifest, ['src/auth/createAuth.ts', 'src/auth/MsalSession.tsx'])
  const contentEditor = scriptsOnlyFor(manifest, ['src/text/TextDocument.tsx'])
  return {
    signedOut: weight(signedOut.filter((file) => !signInLibrary.has(file) && !contentEditor.has(file))),
    signedIn: weight(signedIn.filter((file) => signInLibrary.has(file) || !contentEditor.has(file))),
    signInLibrary: weight([...signInLibrary]),
    contentEditor: weight([...contentEditor]),
  }
}

function weight(files: readonly string[]): number {
  const byteLengths = files.map((file) => gzipSync(readFileSync(join(appFolder, file)), { level: 9 }).length)
  return byteLengths.reduce((sum, each) => sum + each, 0) / 1000
}
