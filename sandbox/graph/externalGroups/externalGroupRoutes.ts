import type { Hono } from 'hono'
import type { GraphContext, GraphEnv, Handle } from '../graphContext.ts'
import { changeExternalGroup, createExternalGroup, deleteExternalGroup, getExternalGroup } from './externalGroups.ts'
import { addExternalMember, removeExternalMember } from './externalMembers.ts'

/** External groups of a connection and their members. Nothing lists them, as in the real service. */
export function externalGroupRoutes(
  app: Hono<GraphEnv>,
  graph: GraphContext,
  handle: Handle,
  connection: string,
): void {
  const group = `${connection}/groups/:group`
  app.post(
    `${connection}/groups`,
    handle('writeExternalGroup', (c) => createExternalGroup(c, graph)),
  )
  app.get(
    group,
    handle('readExternalGroup', (c) => getExternalGroup(c, graph)),
  )
  app.patch(
    group,
    handle('writeExternalGroup', (c) => changeExternalGroup(c, graph)),
  )
  app.delete(
    group,
    handle('writeExternalGroup', (c) => deleteExternalGroup(c, graph)),
  )
  app.post(
    `${group}/members`,
    handle('writeExternalGroup', (c) => addExternalMember(c, graph)),
  )
  app.delete(
    `${group}/members/:member`,
    handle('writeExternalGroup', (c) => removeExternalMember(c, graph)),
  )
}
