import { z } from 'zod'

/** What Vite says about a build: each chunk by the source file it begins with. https://vite.dev/guide/backend-integration */
export type Manifest = z.infer<typeof manifestSchema>

/** Reads Vite's manifest. */
export function readManifest(json: unknown): Manifest {
  return manifestSchema.parse(json)
}

/** The scripts that are fetched for source files that are loaded late, and not for the page before them. */
export function scriptsOnlyFor(manifest: Manifest, sources: readonly string[]): ReadonlySet<string> {
  const first = scriptsFor(manifest, entryOf(manifest))
  const late = sources.flatMap((source) => [...scriptsFor(manifest, source)])
  return new Set(late.filter((file) => !first.has(file)))
}

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), name: z.string().optional(), imports: z.array(z.string()).optional() }),
)

/** The chunk that vite.config.ts makes of all that the first screen needs. */
function entryOf(manifest: Manifest): string {
  const [key] = Object.entries(manifest).find(([, { name }]) => name === 'first') ?? []
  if (key === undefined) throw new Error('The build has no chunk “first”.')
  return key
}

function scriptsFor(manifest: Manifest, key: string, found = new Set<string>()): ReadonlySet<string> {
  const chunk = manifest[key]
  if (chunk === undefined) throw new Error(`The build has no chunk of ${key}.`)
  if (found.has(chunk.file)) return found
  found.add(chunk.file)
  for (const imported of chunk.imports ?? []) scriptsFor(manifest, imported, found)
  return found
}
