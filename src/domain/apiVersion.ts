import { z } from 'zod/mini'

/**
 * A version of the Microsoft Graph API, spelled as in its URLs.
 * https://learn.microsoft.com/graph/versioning-and-support
 */
export type ApiVersion = z.infer<typeof apiVersionSchema>

/** Reads an {@link ApiVersion} at the border (settings, stored choices). */
export const apiVersionSchema = z.enum(['beta', 'v1.0'])

/** Both versions, in the order the editor offers them. */
export const apiVersions = apiVersionSchema.options
