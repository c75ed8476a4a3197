import { codeAt, isDigit } from './characters'

/** The end of the digits that start here, and of their inner separators: 1,460 2.5 15:47 2018-04-11 9/12/2021. */
export function endOfNumber(text: string, start: number): number {
  let end = endOfDigits(text, start)
  while (isDigit(codeAt(text, end + 1)) && isInnerSeparator(text, start, end)) {
    end = endOfDigits(text, end + 1)
  }
  return end
}

function isInnerSeparator(text: string, start: number, at: number): boolean {
  const mark = text[at]
  if (mark === ':' || mark === '/' || mark === '.') return at - start <= 10
  const digits = endOfDigits(text, at + 1) - at - 1
  if (mark === ',') return digits === 3
  // Hyphens only inside 2018-04-11 and 11-04-2018; "1998-99" and "7-9" are two numbers.
  return mark === '-' && isDashedDate(text, start, at, digits)
}

function isDashedDate(text: string, start: number, at: number, digits: number): boolean {
  if (at - start > 7) return false
  const before = text.slice(start, at)
  if (/^\d{4}$/.test(before)) return digits === 2 && isDashAndTwo(text, at + 3)
  if (/^\d{4}-\d\d$/.test(before)) return digits === 2
  if (/^\d\d?$/.test(before)) return digits <= 2 && isDashAndYear(text, at + 1 + digits)
  return /^\d\d?-\d\d?$/.test(before) && digits === 4
}

function isDashAndTwo(text: string, at: number): boolean {
  return text[at] === '-' && endOfDigits(text, at + 1) === at + 3
}

function isDashAndYear(text: string, at: number): boolean {
  return text[at] === '-' && endOfDigits(text, at + 1) === at + 5
}

function endOfDigits(text: string, start: number): number {
  let end = start
  while (isDigit(codeAt(text, end))) end++
  return end
}
