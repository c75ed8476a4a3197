// @ts-check

const isDevelopment = process.env.NODE_ENV === 'development'

/** @type {import('next').NextConfig} */
export default {
  // While one edits, Next shows every page itself, by routes that end in `.dev`.
  output: isDevelopment ? undefined : 'export',
  pageExtensions: isDevelopment ? ['dev.tsx', 'dev.ts', 'tsx', 'ts'] : ['tsx', 'ts'],
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? '',
  // For components/site/site-path.ts in the browser.
  env: { BASE_PATH: process.env.BASE_PATH ?? '' },
  // In an export this is where the pages go; what Next keeps for itself is always in .next.
  distDir: process.env.CROSSDATE_DIST ?? '.next',
  images: { unoptimized: true },
  poweredByHeader: false,
  experimental: {
    // The first build is the one a newcomer waits for: writing the cache takes it from 29 to 46 seconds
    // of processor time. Later builds start as cold as it.
    turbopackFileSystemCacheForBuild: false,
    // The timeline is one page: a request costs it more than what pages might share.
    turbopackChunking: { minChunkSize: 1_000_000, requestCost: 5_000_000 },
  },
}
