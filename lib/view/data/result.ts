/** What was read, or why it could not be: trouble with the network is data, never a crash. */
export type Result<T> = { ok: true; value: T } | Failure

/** `offline`: no answer; `missing`: the site has no such file, or another build's; `broken`: no such shape. */
export type Failure = { ok: false; reason: 'offline' | 'missing' | 'broken'; path: string }

/** A result of `value`. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** All values, or the first failure. */
export function allOf<T>(results: Result<T>[]): Result<T[]> {
  const values: T[] = []
  for (const result of results) {
    if (!result.ok) return result
    values.push(result.value)
  }
  return success(values)
}

/** `change` of the value, or the failure as it is. */
export function mapResult<T, U>(result: Result<T>, change: (value: T) => U): Result<U> {
  return result.ok ? success(change(result.value)) : result
}
