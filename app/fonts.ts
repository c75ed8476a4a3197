import localFont from 'next/font/local'

// `optional`: a font that comes late breaks lines anew and moves the page, however well its fallback
// is fitted. Both files are preloaded beside the style sheet that holds back the first paint, so that
// on ordinary connections they are there by then. Where they are not, the fallback stays for that visit.

// Both are preloaded. `optional`: a font that comes too late waits for the next page, so that no
// line breaks anew under the reader's eyes.

/** Labels and data. */
export const sans = localFont({
  src: '../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  weight: '400 700',
  variable: '--font-instrument',
  adjustFontFallback: 'Arial',
  display: 'optional',
})

/** What sources say. */
export const serif = localFont({
  src: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
  weight: '400',
  variable: '--font-source-serif',
  adjustFontFallback: 'Times New Roman',
  display: 'optional',
})
