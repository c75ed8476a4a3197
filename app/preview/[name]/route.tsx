import { ImageResponse } from 'next/og'
import { Card } from '#components/preview/card'
import { readPreviewFonts } from '#lib/publish/preview-fonts'
import { readTemplateData } from '#lib/publish/template-data'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return Object.keys(readTemplateData().previews).map(name => ({ name }))
}

export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }) {
  const content = readTemplateData().previews[decodeURIComponent((await params).name)]
  if (!content) return new Response(null, { status: 404 })
  return new ImageResponse(<Card {...content} />, {
    width: 1200,
    height: 630,
    fonts: readPreviewFonts(),
  })
}
