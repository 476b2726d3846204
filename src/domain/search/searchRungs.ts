import type { LadderFacts } from './ladderFacts.ts'
import { leftOutBy } from './leftOut.ts'
import { type Rung, rung } from './rung.ts'
import { usualMinutes, waitStageOf, whileInWords } from './waiting.ts'

/**
 * Whether search finds the item as the person who asks. Until the usual time is over, not finding it is a wait, and some time
 * after that too. https://learn.microsoft.com/graph/search-concept-custom-types
 */
export function searchableRung(facts: LadderFacts): Rung {
  const { search, stored } = facts
  const leftOut = leftOutBy(facts)
  if (stored.kind === 'ok' && stored.value.kind === 'missing')
    return rung('searchable', 'notAsked', 'What is not stored cannot be found.')
  if (search.kind === 'unasked' && leftOut === 'nobody') return forNobody
  if (search.kind === 'unasked' && leftOut !== undefined)
    return rung('searchable', 'notYou', 'Search shows you only what you may find, so it would show you nothing here.')
  if (search.kind === 'unasked') return rung('searchable', 'notAsked', 'Search was not asked yet.')
  if (search.kind === 'failed')
    return rung(
      'searchable',
      'notCertain',
      `Search did not answer as expected. ${search.message}`,
      (search.status ?? 0) >= 500
        ? 'This says nothing about the item. While a connection is new, that can last a while: check again later.'
        : 'This says nothing about the item. Check again in a minute.',
    )
  const { byId, byContent, property } = search.value
  if (byId && byContent === false)
    return rung(
      'searchable',
      'yes',
      `Found by its ID, but not by its ${property ?? 'values'}: the index may not have all of it yet.`,
      'Check again in a few minutes.',
    )
  if (byId || byContent === true)
    return rung(
      'searchable',
      'yes',
      `Found by its ${[byId ? 'ID' : '', byContent ? property : ''].filter(Boolean).join(' and by its ')}.`,
    )
  if (leftOut === 'nobody') return forNobody
  if (leftOut !== undefined)
    return rung(
      'searchable',
      'notYou',
      'Search shows only what you may find, and the access list leaves you out. Others may find it already.',
    )
  return waitingRung(facts)
}

const forNobody = rung('searchable', 'no', 'The access list lets nobody in, so search shows it to nobody.')

function waitingRung({ write, now }: LadderFacts): Rung {
  const waited = write.kind === 'none' ? undefined : now - write.at
  const usual = `it usually takes ${usualMinutes.from} to ${usualMinutes.to} minutes`
  const since = waited === undefined ? '' : ` Saved ${whileInWords(waited)} ago;`
  switch (waitStageOf(waited)) {
    case 'usual':
      return rung('searchable', 'notYet', `It waits to be indexed.${since} ${usual}.`)
    case 'longer':
      return rung(
        'searchable',
        'notYet',
        `It waits to be indexed.${since} ${usual}, and some tenants need hours.`,
        'Meanwhile, look at the likely causes below.',
      )
    case 'long':
      return rung('searchable', 'no', `Search does not find it.${since} ${usual}.`, 'See the likely causes below.')
    case 'unknown':
      return rung(
        'searchable',
        'notCertain',
        `Search does not find it. It was not sent from this device; after a change ${usual}.`,
        'If it was saved longer ago, see the likely causes below.',
      )
  }
}

/** Whether the retrieval API of Copilot finds it. https://learn.microsoft.com/microsoft-365-copilot/extensibility/api/ai-services/retrieval/copilotroot-retrieval */
export function copilotRung({ copilot, stored }: LadderFacts): Rung {
  if (stored.kind === 'ok' && stored.value.kind === 'missing')
    return rung('copilot', 'notAsked', 'What is not stored cannot be found.')
  switch (copilot.kind) {
    case 'unasked':
      return rung(
        'copilot',
        'notAsked',
        'Asking takes a Microsoft 365 Copilot license, or pay-as-you-go at about $0.10 a call, and counts toward the 200 calls that you have per hour. So it is asked only when you press the button.',
      )
    case 'failed':
      return copilot.status === 403 || copilot.status === 402
        ? rung(
            'copilot',
            'notCertain',
            `You don’t have permission to ask Copilot (${copilot.status}). ${copilot.message}`,
            'Your account needs a Microsoft 365 Copilot license, or the organization pay-as-you-go.',
          )
        : rung(
            'copilot',
            'notCertain',
            `Copilot did not answer as expected. ${copilot.message}`,
            'Ask again in a minute.',
          )
    case 'ok':
      return copilot.value
        ? rung('copilot', 'yes', 'Copilot retrieves it when it is asked for its title.')
        : rung(
            'copilot',
            'notCertain',
            'It is not among the first 25 results that Copilot retrieves for its title. Copilot answers some time after search does.',
            'Check the switch “Copilot visibility” below. After it is switched on, the first answer takes about half an hour.',
          )
  }
}

/** The switches that hide items and that no API shows. */
export function switchesRung(): Rung {
  return rung(
    'switches',
    'byHand',
    'Three settings can hide every item of a connection, and only the admin center shows them:',
  )
}
