/**
 * A value that react-hook-form passes on as it is. Plain objects are copied whole by the form at every change, which costs
 * time with the size of the item and breaks everything that is remembered about a member; an opaque value stays itself.
 * See docs/decisions/0002-opaque-form-values.md.
 */
export class Opaque<T> {
  /** Tells two opaque values apart where the form compares by public members. */
  readonly serial: number
  readonly #value: T

  constructor(value: T) {
    this.serial = nextSerial++
    this.#value = value
  }

  static valueIn<T>(opaque: Opaque<T>): T {
    return opaque.#value
  }
}

let nextSerial = 0

/** A value made opaque for the form. */
export function opaqueOf<T>(value: T): Opaque<T> {
  return new Opaque(value)
}

/** The value in an opaque one: the very object that went in. */
export function reveal<T>(opaque: Opaque<T>): T {
  return Opaque.valueIn(opaque)
}
