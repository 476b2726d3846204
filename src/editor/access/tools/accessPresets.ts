import { z } from 'zod/mini'
import { type AclEntryDraft, accessTypes, aclTypes, identitySources } from '../../../domain/itemDraft.ts'
import { type StorageArea, storedJson } from '../../../ui/storedValue.ts'

/** Access entries under a name. */
export interface AccessPreset {
  readonly name: string
  readonly entries: readonly AclEntryDraft[]
}

/** The presets of this device: of each tenant its own, because IDs mean nobody in another. */
export function accessPresets(tenantId: string | undefined, area?: StorageArea) {
  const stored = storedJson(`external-item-editor.access-presets.${tenantId ?? 'nobody'}`, readPresets, area)
  const read = (): readonly AccessPreset[] => stored.read() ?? []
  return {
    read,
    /** Keeps entries under a name, instead of what was there. False when the device has no room. */
    save: (preset: AccessPreset): boolean =>
      stored.write([...without(read(), preset.name), preset].slice(-mostPresets)),
    remove: (name: string): boolean => stored.write(without(read(), name)),
  }
}

const mostPresets = 50

function without(presets: readonly AccessPreset[], name: string): readonly AccessPreset[] {
  return presets.filter((preset) => preset.name !== name)
}

function readPresets(json: unknown): readonly AccessPreset[] | undefined {
  const presets = presetsSchema.safeParse(json).data
  return presets?.map(({ name, entries }) => ({
    name,
    entries: entries.map(({ identitySource, ...entry }) =>
      identitySource === undefined ? entry : { ...entry, identitySource },
    ),
  }))
}

const presetsSchema = z.array(
  z.object({
    name: z.string(),
    entries: z.array(
      z.object({
        accessType: z.enum(accessTypes),
        type: z.enum(aclTypes),
        value: z.string(),
        identitySource: z.optional(z.enum(identitySources)),
      }),
    ),
  }),
)
