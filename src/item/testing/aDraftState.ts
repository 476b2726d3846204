import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import { bodyLimitFor } from '../../domain/limits.ts'
import { noSchema } from '../../domain/testing/noSchema.ts'
import { live } from '../../ui/live.ts'
import { stateOf } from '../draftState.ts'

/** The live state of a draft for tests: empty but for these parts, without a schema. `draftIs` changes more of it. */
export function aDraftState(parts: Partial<ItemDraft> = {}) {
  const limit = bodyLimitFor('beta')
  const state = live(stateOf({ ...emptyDraft, ...parts }, noSchema, limit, false))
  return {
    state,
    draftIs: (changed: Partial<ItemDraft>) =>
      state.set(stateOf({ ...state.get().draft, ...changed }, noSchema, limit, false, state.get())),
  }
}
