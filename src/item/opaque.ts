/**
 * A value that react-hook-form passes on as it is. Plain objects are copied whole by the form at every change, which costs
 * time with the size of the item and breaks everything that is remembered about a member; a opaque value stays itself.
 * See docs/decisions/0002-sealed-form-values.md.
 */
export class Opaque<T> {
  /** Tells two opaque values apart where the form compares by public members. */
  readonly serial: number
  readonly #value: T

  constructor(value: T) {
    this.serial = nextSerial++
    this.#value = value
  }

  static open<T>(opaque: Opaque<T>): T {
    return opaque.#value
  }
}

let nextSerial = 0

export function seal<T>(value: T): Opaque<T> {
  return new Opaque(value)
}

export function unseal<T>(opaque: Opaque<T>): T {
  return Opaque.open(opaque)
}
