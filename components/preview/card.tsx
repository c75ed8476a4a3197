const light = {
  paper: '#fbfaf6',
  ink: '#1c1b18',
  soft: '#5f5d55',
  hairline: '#e2dfd5',
  alarm: '#a4123f',
}

/** What a preview image shows. */
export type CardContent = {
  site: string
  /** The date: a large part, if it has one, and lines below it. */
  large: string
  lines: string[]
  /** What happened: one title, or a few of them. */
  titles: string[]
  /** Beyond those shown. */
  more: string
  sources: { name: string; colour: string }[]
  alarm: string
}

/** A preview card of 1200 × 630 for `ImageResponse`, which knows flex boxes and inline styles only. */
export function Card({ site, large, lines, titles, more, sources, alarm }: CardContent) {
  const size = sizeOf(titles)
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        padding: '52px 64px 48px',
        background: light.paper,
        color: light.ink,
        fontFamily: 'Instrument Sans',
      }}
    >
      <div
        style={{
          display: 'flex',
          flexShrink: 0,
          justifyContent: 'space-between',
          borderBottom: `2px solid ${light.ink}`,
          paddingBottom: 20,
          fontSize: 28,
          fontWeight: 600,
        }}
      >
        <div style={{ display: 'flex' }}>{site}</div>
        {alarm && <div style={{ display: 'flex', color: light.alarm }}>{alarm}</div>}
      </div>
      <div style={{ display: 'flex', flexGrow: 1, paddingTop: 36, overflow: 'hidden' }}>
        <CardDate large={large} lines={lines} />
        <div
          style={{ display: 'flex', flexDirection: 'column', flex: 1, gap: 18, overflow: 'hidden' }}
        >
          {titles.map(title => (
            <div
              key={title}
              style={{
                display: 'flex',
                fontFamily: 'Source Serif 4',
                fontSize: size,
                lineHeight: 1.24,
              }}
            >
              {title}
            </div>
          ))}
          {more && <div style={{ display: 'flex', fontSize: 28, color: light.soft }}>{more}</div>}
        </div>
      </div>
      <div
        style={{
          display: 'flex',
          flexShrink: 0,
          flexWrap: 'wrap',
          gap: 36,
          borderTop: `2px solid ${light.hairline}`,
          paddingTop: 22,
          fontSize: 28,
          fontWeight: 600,
        }}
      >
        {sources.map(source => (
          <div
            key={source.name}
            style={{ display: 'flex', alignItems: 'center', gap: 14, color: source.colour }}
          >
            <div style={{ width: 20, height: 20, borderRadius: 10, background: source.colour }} />
            {source.name}
          </div>
        ))}
      </div>
    </div>
  )
}

/** Few words stand large, many small. */
function sizeOf(titles: string[]): number {
  const length = titles.join('').length
  if (titles.length > 2) return 34
  if (length < 40) return 84
  return length > 110 ? 44 : 54
}

function CardDate({ large, lines }: { large: string; lines: string[] }) {
  const size = large.length > 4 ? 72 : large.length > 2 ? 92 : 150
  return (
    <div style={{ display: 'flex', flexDirection: 'column', width: 290, paddingRight: 30 }}>
      {large && (
        <div
          style={{
            display: 'flex',
            fontSize: size,
            fontWeight: 600,
            lineHeight: 0.95,
            marginBottom: 14,
          }}
        >
          {large}
        </div>
      )}
      {lines.map(line => (
        <div
          key={line}
          style={{
            display: 'flex',
            fontSize: large ? 30 : 38,
            lineHeight: 1.25,
            color: light.soft,
          }}
        >
          {line}
        </div>
      ))}
    </div>
  )
}
