/** The whole number that a text is, spelled with digits only: exact, or undefined. `1e3` is 1000, `42.0` is 42, `007` is 7. */
export function wholeNumberMeant(text: string): string | undefined {
  const match = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]\+?(\d{1,2}))?$/.exec(text.trim())
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const shift = Number(exponent)
  const digits = fraction.replace(/0+$/, '')
  if (digits.length > shift) return undefined
  const plain = `${whole}${digits.padEnd(shift, '0')}`.replace(/^0+(?=\d)/, '')
  return sign === '-' && plain !== '0' ? `-${plain}` : plain
}

/** The number that a text with a comma or separators may mean: `1,234`, `1 234`, `0,5`. */
export function numbersMeant(text: string): readonly string[] {
  const trimmed = text.trim()
  const grouped = /^[+-]?\d{1,3}(?:[,.'\s_]\d{3})+$/.test(trimmed) ? trimmed.replaceAll(/[^\d-]/g, '') : undefined
  const withPoint = /^[+-]?\d*,\d+$/.test(trimmed) ? pointNumber(trimmed.replace(',', '.')) : pointNumber(trimmed)
  return [grouped, withPoint].flatMap((each) => (each === undefined || each === trimmed ? [] : [each]))
}

/** A number as JSON writes it: a digit before and after the point, no plus, no needless zero in front. */
function pointNumber(text: string): string | undefined {
  const match = /^([+-]?)(\d*)\.?(\d*)$/.exec(text)
  if (match === null || `${match[2]}${match[3]}` === '') return undefined
  const [, sign = '', whole = '', fraction = ''] = match
  const integer = whole.replace(/^0+(?=\d)/, '') || '0'
  return `${sign === '-' ? '-' : ''}${integer}${fraction === '' ? '' : `.${fraction}`}`
}
