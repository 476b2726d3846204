import { parseArgs } from 'node:util'
import { type PayloadName, payloadNames } from './payloads/payloads.ts'

/** What can be measured. `load` and `cold` open pages anew; `hits` reads ten thousand of them; `javascript` weighs; the rest works on an item. */
export const measures = [
  'typing',
  'serial',
  'property',
  'import',
  'memory',
  'hits',
  'load',
  'cold',
  'javascript',
] as const
export type Measure = (typeof measures)[number]

/** What a run is to do. */
export interface Options {
  readonly only: ReadonlySet<Measure>
  readonly payloads: readonly PayloadName[]
  readonly rounds: number
  readonly keys: number
  readonly isBuilding: boolean
  readonly isWritingDocs: boolean
  /** Nothing was left out, so every budget must have its figures. */
  readonly isWhole: boolean
}

/** Reads the command line; an error says what it does not understand. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      payloads: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      keys: { type: 'string', default: '80' },
      'no-build': { type: 'boolean', default: false },
      'write-docs': { type: 'boolean', default: false },
    },
  })
  const isWhole = values.only === undefined && values.payloads === undefined
  if (values['write-docs'] && !isWhole)
    throw new Error('--write-docs is for a whole run: without --only and --payloads.')
  return {
    only: new Set(chosen('--only', values.only, measures)),
    payloads: chosen('--payloads', values.payloads, payloadNames),
    rounds: positive('--rounds', values.rounds),
    keys: positive('--keys', values.keys),
    isBuilding: !values['no-build'],
    isWritingDocs: values['write-docs'],
    isWhole,
  }
}

function chosen<Name extends string>(option: string, list: string | undefined, names: readonly Name[]) {
  if (list === undefined) return names
  return list.split(',').map((text) => {
    const name = names.find((each) => each === text)
    if (name === undefined) throw new Error(`${option} does not know "${text}". It knows ${names.join(', ')}.`)
    return name
  })
}

function positive(option: string, text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`${option} must be a whole number from 1 on.`)
  return number
}
