import localFont from 'next/font/local'

// The program writes these files for each timeline, with the characters that it shows: lib/cli/fit-fonts.ts.

// `optional`: a font that comes late breaks lines anew and moves the page, however well its fallback
// is fitted. Both files are preloaded, and the page is shown when they are there or a moment has passed
// (app/layout.tsx). Where they have not come by then, the fallback stays for that visit.

/** Labels and data. */
export const sans = localFont({
  src: '../.crossdate/fonts/sans.woff2',
  weight: '400 700',
  variable: '--font-instrument',
  adjustFontFallback: 'Arial',
  display: 'optional',
})

/** What sources say. */
export const serif = localFont({
  src: '../.crossdate/fonts/serif.woff2',
  weight: '400',
  variable: '--font-source-serif',
  adjustFontFallback: 'Times New Roman',
  display: 'optional',
})
