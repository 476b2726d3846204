import type { LadderFacts } from './ladderFacts.ts'
import { leftOutBy } from './leftOut.ts'
import { type MomentInWords, type Rung, rung } from './rung.ts'

/** Whether Graph took the item: as this device remembers it, or as what is stored shows. `momentInWords` says when that was. */
export function acceptedRung({ write, attempt, stored }: LadderFacts, momentInWords: MomentInWords): Rung {
  const reading = stored.kind === 'ok' ? stored.value.kind : undefined
  // What was tried since is no news of what is stored.
  const tried = attempt && `${momentInWords(attempt.at)} ${attempt.isPlayed ? 'failed on purpose' : 'was refused'}`
  const since = tried === undefined ? '' : ` An attempt on ${tried}: it changed nothing.`
  switch (write.kind) {
    case 'saved':
      return rung('accepted', 'yes', `Saved on ${momentInWords(write.at)}.${since}`)
    case 'deleted':
      return reading === 'found'
        ? rung('accepted', 'yes', `Deleted from here on ${momentInWords(write.at)}; Graph has it again.${since}`)
        : rung('accepted', 'no', `Deleted from here on ${momentInWords(write.at)}.${since}`, 'Submit it to restore it.')
    case 'unsure':
      return rung(
        'accepted',
        'notCertain',
        `A request was sent on ${momentInWords(write.at)}, and its answer was lost.`,
        'The next line says what is stored. If it is not there, submit the item again.',
      )
    case 'none':
      if (reading === 'found')
        return tried === undefined
          ? rung('accepted', 'yes', 'It was not sent from this device, but Graph has it, so it was accepted.')
          : rung('accepted', 'yes', `Graph has it, so it was accepted.${since}`)
      if (tried !== undefined) return rung('accepted', 'no', `The attempt on ${tried}.`, 'Submit the item again.')
      if (reading === 'missing')
        return rung(
          'accepted',
          'no',
          'Nothing was sent under this ID from this device, and Graph has no such item.',
          'Check the ID, or submit the item.',
        )
      return rung('accepted', 'notCertain', 'This device has no record of a request for it.')
  }
}

/** Whether Graph has the item, and as it was sent. https://learn.microsoft.com/graph/api/externalconnectors-externalitem-get */
export function storedRung({ stored, connection, connectionId, write, isFormOther = false }: LadderFacts): Rung {
  if (stored.kind === 'unasked') return rung('stored', 'notAsked', 'Not read yet.')
  if (stored.kind === 'failed')
    return rung('stored', 'notCertain', `It could not be read. ${stored.message}`, 'Check again in a minute.')
  if (stored.value.kind === 'found') {
    switch (stored.value.sameAsSent) {
      case true:
        return isFormOther
          ? rung(
              'stored',
              'yes',
              'Graph has it, exactly as it was sent. The form was changed since.',
              'People find what was sent. To replace it, submit the item again.',
            )
          : rung('stored', 'yes', 'Graph has it, exactly as it was sent.')
      case undefined:
        return isFormOther
          ? rung(
              'stored',
              'yes',
              'Graph has it. The form has other values. People find what is stored.',
              'Open it in Compare to see the differences.',
            )
          : rung('stored', 'yes', 'Graph has it.')
      case false:
        return rung(
          'stored',
          'notCertain',
          'Graph has it, but with different values from those last sent from here. People find what is stored.',
          'Open it in Compare to see the differences.',
        )
    }
  }
  if (connection.kind === 'ok' && connection.value === undefined)
    return rung(
      'stored',
      'no',
      `Graph has no such item (404), and your list of connections has no ${connectionId}: it was deleted, has another ID, or another app made it.`,
      'Choose a connection from the list of the form.',
    )
  return write.kind === 'saved'
    ? rung(
        'stored',
        'no',
        'It was saved, but there is no item under this ID now (404): somebody deleted it, or it was dropped after that.',
        'Submit it again.',
      )
    : rung(
        'stored',
        'no',
        'Graph has no item under this ID (404). It may never have existed, or it was deleted.',
        'Check the ID: capitals may count. Or submit the item.',
      )
}

/** Whether the person who asks is in the access list of what is stored. */
export function accessRung({ access, stored }: LadderFacts): Rung {
  if (stored.kind === 'ok' && stored.value.kind === 'missing')
    return rung('access', 'notAsked', 'There is no stored item with an access list.')
  if (access.kind === 'unasked') return rung('access', 'notAsked', 'Not looked at yet.')
  if (access.kind === 'failed') return rung('access', 'notCertain', access.message)
  const { answer, reason } = access.value
  if (answer === 'yes') return rung('access', 'yes', reason)
  switch (leftOutBy({ access })) {
    case 'others':
      return rung(
        'access',
        'notYou',
        reason,
        'To see it in search, ask one of them to look for it. To find it yourself, add yourself to the list.',
      )
    case 'denied':
      return rung('access', 'notYou', reason, 'If you should find it, change or remove that entry.')
    case 'nobody':
      return rung('access', 'no', reason, 'Add people or groups to the list, and submit the item again.')
    case undefined:
      return rung('access', 'notCertain', reason, 'The next line says what search finds.')
  }
}
