import { GeneralOption, PrincipalOption } from '../../../directory/finding/PrincipalOption.tsx'
import { nobodyFound, pickerWords, searchingNote, showMore } from '../../../directory/finding/words.ts'
import type { DirectorySearch } from '../../../directory/useDirectorySearch.ts'
import type { ApiVersion } from '../../../domain/apiVersion.ts'
import type { DirectoryPrincipal } from '../../../domain/directory/directoryPrincipal.ts'
import { isNamedBy } from '../../../domain/directory/isNamedBy.ts'
import { principalLine } from '../../../domain/directory/principalLine.ts'
import type { AclEntryDraft } from '../../../domain/itemDraft.ts'
import type { RememberedGroup } from '../../../externalGroups/groupMemory.ts'
import type { ComboboxOption } from '../../../ui/Combobox.tsx'
import { shownType, withEverybody, withPrincipal, withType } from '../aclEntryEdits.ts'
import type { PickerAnswer } from './pickerAnswer.ts'

interface Asked {
  readonly entry: AclEntryDraft
  /** What was typed, without blanks around. */
  readonly text: string
  readonly search: DirectorySearch
  /** The external groups of the connection that were used on this device. */
  readonly used: readonly UsedGroup[]
  readonly apiVersion: ApiVersion
  readonly tenantId: string | undefined
  /** Hears whom the user chose. */
  readonly onChosen: (principal: DirectoryPrincipal) => void
}

/** An external group as it was used. */
type UsedGroup = Pick<RememberedGroup, 'groupId' | 'displayName'>

/**
 * What the picker offers: external groups by name or ID, whom the search found, then everyone and the connector's own groups
 * where the text may mean them.
 */
export function answerOf({ entry, text, search, used, apiVersion, tenantId, onChosen }: Asked): Offer {
  const found = search.kind === 'found' ? search.principals : []
  const isExternal = shownType(entry) === 'externalGroup'
  const groups = isExternal ? [] : used.filter((group) => isCalled(group, text)).slice(0, mostGroups)
  const generalOptions = (isExternal ? externalChoices : generalChoices).map(generalOption)
  const choices = isExternal ? [] : generalChoices.filter((choice) => isMeant(choice, text)).map(generalOption)
  const people = found.map((principal) => ({ ...principalOption(principal), isExact: isNamedBy(principal, text) }))
  const named = [...groups.map(groupOption), ...people, ...choices]
  const more: readonly ComboboxOption[] =
    search.kind === 'found' && search.more !== undefined
      ? [{ id: moreId, label: showMore(found.length, search.total), keepsOpen: true }]
      : []
  return {
    text,
    isSearching: search.kind === 'searching',
    named,
    count: search.kind === 'found' ? named.length - found.length + Math.max(found.length, search.total) : named.length,
    options: [...named, ...more],
    general: text === '' ? [...generalOptions, ...people, ...more] : generalOptions,
    note: isExternal ? undefined : noteOf(search, text),
    choose(id) {
      if (id === moreId) {
        if (search.kind === 'found') search.more?.()
        return undefined
      }
      if (id === 'everyone' || id === 'everyoneExceptGuests') return withEverybody(entry, id, apiVersion, tenantId)
      if (id === 'externalGroup') return { ...withType(entry, id, apiVersion, tenantId), value: '' }
      if (id === 'directory') return { ...withType(entry, 'user', apiVersion, tenantId), value: '' }
      const group = groups.find((each) => idOfGroup(each) === id)
      if (group !== undefined)
        return { ...withType(entry, 'externalGroup', apiVersion, tenantId), value: group.groupId }
      const chosen = found.find((principal) => idOf(principal) === id)
      if (chosen === undefined) return undefined
      onChosen(chosen)
      return withPrincipal(entry, chosen, apiVersion)
    },
  }
}

/** A {@link PickerAnswer}, with those in it who can be named in a button. */
interface Offer extends PickerAnswer {
  readonly named: readonly NamedOption[]
  /** Of those that match, also on pages that are not read yet. */
  readonly count: number
}

interface NamedOption extends ComboboxOption {
  readonly name: string
}

type GeneralChoice = 'everyone' | 'everyoneExceptGuests' | 'externalGroup' | 'directory'

const generalChoices: readonly GeneralChoice[] = ['everyone', 'everyoneExceptGuests', 'externalGroup']
const externalChoices: readonly GeneralChoice[] = ['directory', 'everyone', 'everyoneExceptGuests']
const moreId = 'more'

function generalOption(choice: GeneralChoice): NamedOption {
  return { id: choice, name: pickerWords[choice][0], label: <GeneralOption words={pickerWords[choice]} /> }
}

function idOfGroup({ groupId }: UsedGroup): string {
  return `externalGroup ${groupId}`
}

function groupOption(group: UsedGroup): NamedOption {
  const { groupId, displayName } = group
  return {
    id: idOfGroup(group),
    name: displayName || groupId,
    label: <GeneralOption words={[displayName || groupId, `${pickerWords.usedGroup} · ${groupId}`]} />,
  }
}

function isCalled({ groupId, displayName }: UsedGroup, text: string): boolean {
  const wanted = text.toLowerCase()
  return [groupId, displayName].some((each) => wanted !== '' && each.toLowerCase().startsWith(wanted))
}

/** As many as leave room for whom the search finds. */
const mostGroups = 3

function principalOption(principal: DirectoryPrincipal): NamedOption {
  const name = `${principal.displayName}, ${principalLine(principal)}`
  return { id: idOf(principal), name, label: <PrincipalOption principal={principal} /> }
}

function idOf({ kind, id }: DirectoryPrincipal): string {
  return `${kind} ${id}`
}

/** Words in those names that are no part of what they mean. */
const joining: ReadonlySet<string> = new Set(['including', 'except'])

// By a word inside only from three letters on: what is typed is a name more often.
function isMeant(choice: GeneralChoice, text: string): boolean {
  const [name, wanted] = [pickerWords[choice][0].toLowerCase(), text.toLowerCase()]
  if (wanted !== '' && name.startsWith(wanted)) return true
  return wanted.length >= 3 && name.split(/[^\p{L}]+/u).some((word) => !joining.has(word) && word.startsWith(wanted))
}

function noteOf(search: DirectorySearch, text: string): string | undefined {
  switch (search.kind) {
    case 'searching':
      return searchingNote(search)
    case 'found':
      return nobodyFound(text)
    case 'idle':
    // What stands below the box says more, and the list must not hide it.
    case 'notAllowed':
    case 'failed':
      return undefined
  }
}
