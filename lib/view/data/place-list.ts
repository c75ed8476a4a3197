import { noPlaces, type PlaceSet } from './place-set'

/**
 * A set of places as bytes, in the shorter of two forms, told by the first byte:
 * 0: the differences from one place to the next, the first from -1, as varints: seven bits a byte, the
 *    lowest first, the highest bit set on all but the last;
 * 1: one bit for each place, eight to a byte, the lowest bit first; places behind the end are absent.
 */
const differences = 0
const bitmap = 1

/** Collects places in ascending order and holds them as the bytes they will be written as. */
export class PlaceListBuilder {
  count = 0
  last = -1
  private bytes = new Uint8Array(8)
  private length = 0

  /** Adds a place at or behind the last; the same again changes nothing. */
  add(place: number): void {
    if (place === this.last) return
    if (place < this.last) throw new Error(`place ${place} comes after ${this.last}: sort them`)
    if (this.length + 5 > this.bytes.length) this.grow()
    let rest = place - this.last
    for (; rest > 127; rest >>>= 7) this.bytes[this.length++] = (rest & 127) | 128
    this.bytes[this.length++] = rest
    this.last = place
    this.count++
  }

  /** The bytes of the list. */
  encode(): Uint8Array {
    const bitmapLength = (this.last >>> 3) + 1
    if (this.count > 0 && bitmapLength < this.length) return encodeBitmap(this.places(), this.last)
    const encoded = new Uint8Array(this.length + 1)
    encoded[0] = differences
    encoded.set(this.bytes.subarray(0, this.length), 1)
    return encoded
  }

  /** Every place that was added. */
  places(): Generator<number> {
    return readDifferences(this.bytes.subarray(0, this.length))
  }

  private grow(): void {
    const larger = new Uint8Array(this.bytes.length * 2)
    larger.set(this.bytes)
    this.bytes = larger
  }
}

/** The bytes of these places, which are in ascending order. */
export function encodePlaces(places: Iterable<number>): Uint8Array {
  const builder = new PlaceListBuilder()
  for (const place of places) builder.add(place)
  return builder.encode()
}

/** Adds the places in `bytes` to `set` itself; throws where the bytes are no list. */
export function readPlacesInto(set: PlaceSet, bytes: Uint8Array): void {
  const body = bytes.subarray(1)
  if (bytes[0] === bitmap) {
    for (let at = 0; at < body.length; at++) {
      set.bits[at >>> 2] = (set.bits[at >>> 2] ?? 0) | ((body[at] ?? 0) << ((at & 3) * 8))
    }
  } else if (bytes[0] === differences) readDifferencesInto(set, body)
  else throw new Error(`a list of places begins with ${bytes[0]}: the file is broken`)
}

/** The set of the places in `bytes`. */
export function decodePlaces(size: number, bytes: Uint8Array): PlaceSet {
  const set = noPlaces(size)
  readPlacesInto(set, bytes)
  return set
}

/** As `readDifferences`, without a generator: it runs at every letter that is typed. */
function readDifferencesInto({ size, bits }: PlaceSet, body: Uint8Array): void {
  let place = -1
  let shift = 0
  let difference = 0
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0
    difference |= (byte & 127) << shift
    shift += 7
    if (byte > 127) continue
    place += difference
    if (place < size) bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31))
    shift = 0
    difference = 0
  }
}

function* readDifferences(body: Uint8Array): Generator<number> {
  let place = -1
  let shift = 0
  let difference = 0
  for (const byte of body) {
    difference |= (byte & 127) << shift
    shift += 7
    if (byte > 127) continue
    place += difference
    yield place
    shift = 0
    difference = 0
  }
}

function encodeBitmap(places: Iterable<number>, last: number): Uint8Array {
  const encoded = new Uint8Array(1 + (last >>> 3) + 1)
  encoded[0] = bitmap
  for (const place of places) {
    const at = 1 + (place >>> 3)
    encoded[at] = (encoded[at] ?? 0) | (1 << (place & 7))
  }
  return encoded
}
