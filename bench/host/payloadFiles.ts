import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { benchPayload, type PayloadName } from '../payloads/payloads.ts'

/** A payload as a file, to be chosen in a page. */
export interface PayloadFile {
  readonly name: PayloadName
  readonly apiVersion: 'beta' | 'v1.0'
  readonly path: string
  readonly byteLength: number
  /** The name of a property that is a long collection. */
  readonly collection: string | undefined
}

/** Writes the payloads. */
export function payloadFiles(names: readonly PayloadName[]): readonly PayloadFile[] {
  mkdirSync(folder, { recursive: true })
  return names.map((name) => {
    const { apiVersion, json, byteLength } = benchPayload(name)
    const path = resolve(join(folder, `${name}.json`))
    writeFileSync(path, json)
    return { name, apiVersion, path, byteLength, collection: name === 'wide' ? 'list1' : undefined }
  })
}

const folder = 'bench/.payloads'
