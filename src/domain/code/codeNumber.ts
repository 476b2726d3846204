/** The JSON of a number as a language writes it, digit by digit; undefined when JSON has no such number. */
export function jsonNumber(source: string): string | undefined {
  const plain = source.replaceAll('_', '')
  if (/^0[xob]/i.test(plain)) {
    const whole = plain.replace(/(?:n|u?l{0,2}|lu)$/i, '')
    return /^0(?:x[\da-f]{1,1000}|o[0-7]{1,1000}|b[01]{1,1000})$/i.test(whole) ? BigInt(whole).toString() : undefined
  }
  const [, digits = '', fraction = '', exponent = ''] =
    /^(\d*)(\.\d*)?([eE][+-]?\d+)?(?:n|[uU]?[lL]{0,2}|[lL][uU]|[fFdDmM])$/.exec(plain) ?? []
  if (digits === '' && fraction.length < 2) return undefined
  const whole = digits.replace(/^0+(?=\d)/, '') || '0'
  return `${whole}${fraction === '.' ? '' : fraction}${exponent}`
}
