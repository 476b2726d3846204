import type { BodyLimit } from '../domain/limits.ts'
import { inWords } from '../domain/limits.ts'
import type { Payload } from '../domain/payload/payload.ts'
import { HintButton } from '../ui/HintButton.tsx'
import type { Live } from '../ui/live.ts'
import { useLive } from '../ui/live.ts'
import styles from './SizeMeter.module.css'
import {
  largestProperties,
  limitOwner,
  limitReason,
  markName,
  markReason,
  meterText,
  sharePercent,
} from './sizeText.ts'

interface Props {
  readonly payload: Live<Payload>
  readonly limit: BodyLimit
}

/** How many bytes the body has, against the limit, and where they are. */
export function SizeMeter({ payload, limit }: Props) {
  const { byteLength, breakdown } = useLive(payload, (value) => value)
  const level = byteLength > limit.byteLength ? 'over' : byteLength > 0.9 * limit.byteLength ? 'near' : 'fine'
  const largest = largestProperties(breakdown)
  const scale = Math.max(limit.byteLength, byteLength)
  const width = (part: number) => ({ width: `${(100 * part) / scale}%` })
  const mark = limit.olderByteLength
  return (
    <div className={styles.meter}>
      <div className={styles.scale}>
        <div
          role="meter"
          aria-label="Payload size"
          aria-valuemin={0}
          aria-valuenow={byteLength}
          aria-valuemax={limit.byteLength}
          aria-valuetext={meterText(byteLength, limit.byteLength)}
          className={styles.bar}
          data-level={level}
        >
          <span className={styles.acl} style={width(breakdown.acl)} />
          <span className={styles.properties} style={width(breakdown.properties)} />
          <span className={styles.content} style={width(breakdown.content)} />
        </div>
        {mark !== undefined && (
          <span className={styles.mark} style={{ insetInlineStart: `${(100 * mark) / scale}%` }}>
            <HintButton hint={`${markName(mark)}. ${markReason}`} aria-label={`${markName(mark)}. ${markReason}`} />
          </span>
        )}
      </div>
      <div className={styles.figures}>
        <span data-level={level} className={styles.total}>
          {inWords(byteLength)} of {inWords(limit.byteLength)} bytes
          <span className={styles.owner}>{limitOwner(limit)}</span>
          {level === 'over' && ` – ${inWords(byteLength - limit.byteLength)} too many`}
        </span>
        <a className={styles.link} href={limit.link} title={limitReason(limit)} target="_blank" rel="noreferrer">
          About this limit
        </a>
        {mark !== undefined && <span className={styles.markName}>{markName(mark)}</span>}
        <span className={styles.parts}>
          Access {inWords(breakdown.acl)} · Properties {inWords(breakdown.properties)} · Content{' '}
          {inWords(breakdown.content)}
          {breakdown.label > 0 && ` · Label ${inWords(breakdown.label)}`}
        </span>
        {largest.length > 0 && (
          <span className={styles.parts}>
            Largest:{' '}
            {largest
              .map(({ name, byteLength: size }) => `${name} ${inWords(size)} (${sharePercent(size, byteLength)})`)
              .join(', ')}
          </span>
        )}
      </div>
    </div>
  )
}
