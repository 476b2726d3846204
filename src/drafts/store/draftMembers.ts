import { z } from 'zod/mini'
import { accessTypes, aclTypes, contentTypes, identitySources } from '../../domain/itemDraft.ts'
import { principalFields } from '../../domain/principal.ts'
import { allPropertyTypes, type PropertyType } from '../../domain/propertyType.ts'

/** The members of a kept draft that are the same in every format. */
export const keptMembers = () => ({
  connectionId: z.string(),
  itemId: z.string(),
  acl: z.array(
    z.union([
      z.strictObject({
        accessType: z.enum(accessTypes),
        type: z.enum(aclTypes),
        value: z.string(),
        identitySource: z.enum(identitySources),
      }),
      z.object({ accessType: z.enum(accessTypes), type: z.enum(aclTypes), value: z.string() }),
    ]),
  ),
})

/** What the properties of every format have besides their value. */
export const keptProperty = () => ({
  name: z.string(),
  type: z.custom<PropertyType>((value) => allPropertyTypes.some((type) => type === value)),
})

/** The kinds of value that are the same in every format. */
export const keptValues = () =>
  [
    z.object({ kind: z.literal('absent') }),
    z.object({ kind: z.literal('null') }),
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('people'), people: z.array(z.partialRecord(z.enum(principalFields), z.string())) }),
  ] as const

/** What content has in every format, with or without text. */
export const keptContent = () => ({ type: z.enum(contentTypes) })
