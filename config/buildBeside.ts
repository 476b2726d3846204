import { build, type InlineConfig, mergeConfig, type ResolvedConfig } from 'vite'

/** Builds something else into the folder of a build that is done, apart from it: together the two would share chunks. */
export async function buildBeside(app: ResolvedConfig, own: InlineConfig): Promise<void> {
  const beside: InlineConfig = {
    configFile: false,
    root: app.root,
    logLevel: app.logLevel ?? 'info',
    publicDir: false,
    build: {
      target: app.build.target,
      outDir: app.build.outDir,
      emptyOutDir: false,
      reportCompressedSize: app.build.reportCompressedSize,
    },
  }
  await build(mergeConfig(beside, own))
}
