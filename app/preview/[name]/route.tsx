import { ImageResponse } from 'next/og'
import { Card } from '#components/preview/card'
import { listPreviews, readPreview } from '#lib/publish/preview-content'
import { readPreviewFonts } from '#lib/publish/preview-fonts'
import { readSite } from '#lib/publish/site'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return listPreviews(readSite()).map(name => ({ name }))
}

export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }) {
  const content = readPreview(readSite(), decodeURIComponent((await params).name))
  if (!content) return new Response(null, { status: 404 })
  return new ImageResponse(<Card {...content} />, {
    width: 1200,
    height: 630,
    fonts: readPreviewFonts(),
  })
}
