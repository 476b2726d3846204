import { aclEntryOf, checkAcl, checkAclEntries, checkOversharing, checkSought } from './acl.ts'
import type { ApiVersion } from './apiVersion.ts'
import { checkConnectionId } from './connectionId.ts'
import type { ConnectionSchema } from './connectionSchema.ts'
import type { ExternalItem, ItemContent } from './externalItem.ts'
import type { AclEntryDraft, ContentDraft, ItemDraft, PropertyDraft } from './itemDraft.ts'
import { contentText, labelMember } from './itemDraft.ts'
import { checkItemId } from './itemId.ts'
import { memoizeEach } from './listEdit.ts'
import { memoizeByObject, memoizeInContext } from './memoizeByObject.ts'
import { checkPeopleAcl, checkPeopleContent, isPeopleSchema } from './peopleItem.ts'
import type { Finding, Problem } from './problem.ts'
import { finding, pointerToken, problemInBody, problemInUrl } from './problem.ts'
import { checkProperties } from './properties.ts'
import { readProperty } from './readProperty.ts'
import { checkSensitivityLabel, labelPointer } from './sensitivityLabel.ts'
import { checkRope } from './wellFormed.ts'

/** What a draft is read against. `schema` is undefined while the connection's schema is not known. */
export interface ReadContext {
  readonly apiVersion: ApiVersion
  readonly tenantId: string | undefined
  /** The signed-in user's object ID, for fixes that allow nobody else. */
  readonly userId?: string | undefined
  readonly schema: ConnectionSchema | undefined
}

/** The item that could be read, and every problem of the draft. */
export interface DraftReading {
  readonly item: ExternalItem
  readonly problems: readonly Problem[]
}

/**
 * Reads a draft into an item. Total: never throws, whatever was typed; what cannot be read is left out of the item and
 * named in a problem. A member that did not change since the last reading is not read again.
 */
export function readDraft(draft: ItemDraft, context: ReadContext): DraftReading {
  const acl = readAcl(draft.acl, context)
  const properties = readProperties(draft.properties, context.schema)
  const content = readContent(draft.content)
  return {
    item: { acl: acl.entries, properties: properties.items, content, ...labelMember(draft.sensitivityLabelId?.trim()) },
    problems: [
      ...checkConnectionId(draft.connectionId.trim()).map((each) => problemInUrl(each, 'connection-id')),
      ...checkItemId(draft.itemId).map((each) => problemInUrl(each, 'item-id')),
      ...acl.problems,
      ...properties.problems,
      ...[...checkContent(draft.content), ...checkPeopleContent(draft.content, context.schema)].map((each) =>
        problemInBody(each, '/content'),
      ),
      ...(lacksContent(draft.content, context.schema) ? noContent : []),
      ...checkSensitivityLabel(draft.sensitivityLabelId).map((each) => problemInBody(each, labelPointer)),
    ],
  }
}

const readAcl = memoizeInContext((drafts: readonly AclEntryDraft[], context: ReadContext) => {
  const entries = entriesOf[context.apiVersion](drafts)
  const isAboutPeople = context.schema !== undefined && isPeopleSchema(context.schema)
  // Who writes about people has to allow everyone.
  const ofList = [...checkAcl(entries), ...(isAboutPeople ? checkPeopleAcl(entries) : checkOversharing(entries))]
  const problems = ofList.map((each) => problemInBody(each, '/acl'))
  const wrong = checkAclEntries(entries, context.tenantId)
  for (const [index, draft] of drafts.entries()) {
    const findings = checkSought(draft, wrong.get(index) ?? noFindings)
    if (findings.length > 0) problems.push(...problemsIn(findings, `/acl/${index}`))
  }
  return { entries, problems }
})

const noFindings: readonly Finding[] = []

const entriesOf = { beta: entriesIn('beta'), 'v1.0': entriesIn('v1.0') }

function entriesIn(apiVersion: ApiVersion) {
  const entryOf = memoizeByObject((draft: AclEntryDraft) => aclEntryOf(draft, apiVersion))
  return memoizeEach((draft: AclEntryDraft) => entryOf(draft))
}

const readProperties = memoizeInContext((drafts: readonly PropertyDraft[], schema: ConnectionSchema | undefined) => {
  const readings = drafts.map((draft) => readOneProperty(draft))
  const items = readings.flatMap(({ property }) => (property === undefined ? [] : [property]))
  const problems = [
    ...checkProperties(drafts, items, schema).map((each) => problemInBody(each, '/properties')),
    ...readings.flatMap(({ findings }, index) =>
      problemsIn(findings, `/properties/${pointerToken(drafts[index]?.name ?? '')}`),
    ),
  ]
  return { items, problems }
})

/** Reads one property, once: what an item holds of a draft is the very property that this gives. */
export const readOneProperty = memoizeByObject((draft: PropertyDraft) => readProperty(draft))

const readContent = memoizeByObject((draft: ContentDraft): ItemContent | undefined =>
  draft.kind === 'absent' ? undefined : { value: draft.text, type: draft.type },
)

function checkContent(draft: ContentDraft): readonly Finding[] {
  if (draft.kind === 'absent') return []
  return checkRope(draft.text).map((each) => ({ ...each, at: '/value' }))
}

/** True for an item whose schema is known, is not about people, and that has no text. */
function lacksContent(draft: ContentDraft, schema: ConnectionSchema | undefined): boolean {
  return schema !== undefined && contentText(draft).length === 0 && !isPeopleSchema(schema)
}

// The same object at every key.
const noContent = [
  problemInBody(
    finding('content-unfilled', 'Add content: search looks in it, and Copilot answers from it.'),
    '/content/value',
  ),
]

// The findings of a member are remembered with it, and so are the problems that they are where it stands.
const problemsIn = memoizeInContext((findings: readonly Finding[], pointer: string): readonly Problem[] =>
  findings.map((each) => problemInBody(each, pointer)),
)
