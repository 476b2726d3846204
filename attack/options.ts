/** The parts of the attack, by their names on the command line. */
export const parts = ['fuzz', 'storm', 'readers', 'inputs', 'scripts', 'silent', 'kills'] as const
export type Part = (typeof parts)[number]

/** What an attack is run with. */
export interface AttackOptions {
  readonly seed: number
  /** Of the full numbers, from 0 to 1. */
  readonly scale: number
  readonly only: ReadonlySet<Part>
}

/** The slice that is in `npm test`: what takes well under a minute, and needs no kills. */
const slice: Pick<AttackOptions, 'scale' | 'only'> = {
  scale: 0.02,
  only: new Set(['fuzz', 'storm', 'inputs', 'scripts']),
}

/** Reads the arguments and the seed. Throws a sentence about what it does not know. */
export function readAttackOptions(args: readonly string[], seed: string | undefined): AttackOptions {
  const isSlice = args.includes('--slice')
  const scale = valueOf(args, '--scale')
  const only = valueOf(args, '--only')?.split(',')
  const unknown = only?.find((each) => !parts.some((part) => part === each))
  if (unknown !== undefined) throw new Error(`There is no part “${unknown}”: ${parts.join(', ')}.`)
  if (scale !== undefined && !(Number(scale) > 0 && Number(scale) <= 1)) throw new Error('--scale is from 0 to 1.')
  return {
    seed: Number(seed ?? 20_261) >>> 0,
    scale: scale === undefined ? (isSlice ? slice.scale : 1) : Number(scale),
    only:
      only === undefined
        ? isSlice
          ? slice.only
          : new Set(parts)
        : new Set(parts.filter((part) => only.includes(part))),
  }
}

/** A number of tries, of which there is at least one. */
export function scaled(count: number, { scale }: Pick<AttackOptions, 'scale'>): number {
  return Math.max(1, Math.round(count * scale))
}

function valueOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args[at + 1]
}
