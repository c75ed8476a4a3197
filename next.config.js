// @ts-check

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? '',
  // Two builds side by side need two folders.
  distDir: process.env.CROSSDATE_DIST ?? '.next',
  images: { unoptimized: true },
  poweredByHeader: false,
}
