import { z } from 'zod'

/** What Vite says about a build: each chunk by the source file it begins with. https://vite.dev/guide/backend-integration */
export type Manifest = z.infer<typeof manifestSchema>

/** Reads Vite's manifest. */
export function readManifest(json: unknown): Manifest {
  return manifestSchema.parse(json)
}

/** The scripts that are fetched for source files that are loaded late, and not for the page before them. */
export function scriptsOnlyFor(manifest: Manifest, sources: readonly string[]): ReadonlySet<string> {
  // What the first screen needs.
  const first = scriptsFor(manifest, 'index.html')
  const late = sources.flatMap((source) => [...scriptsFor(manifest, source)])
  return new Set(late.filter((file) => !first.has(file)))
}

const manifestSchema = z.record(z.string(), z.object({ file: z.string(), imports: z.array(z.string()).optional() }))

function scriptsFor(manifest: Manifest, key: string, found = new Set<string>()): ReadonlySet<string> {
  const chunk = manifest[key]
  if (chunk === undefined) throw new Error(`The build has no chunk of ${key}.`)
  if (found.has(chunk.file)) return found
  found.add(chunk.file)
  for (const imported of chunk.imports ?? []) scriptsFor(manifest, imported, found)
  return found
}
