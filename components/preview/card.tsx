const light = {
  paper: '#fbfaf6',
  ink: '#1c1b18',
  soft: '#5f5d55',
  hairline: '#e2dfd5',
  alarm: '#a4123f',
}

/** What a preview image shows. */
type CardContent = {
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

// `ImageResponse` knows flex boxes and inline styles only.
const row = { display: 'flex' } as const
const column = { display: 'flex', flexDirection: 'column' } as const

/** A preview card of 1200 × 630. */
export function Card(content: CardContent) {
  return (
    <div
      style={{
        ...column,
        width: '100%',
        height: '100%',
        padding: '52px 64px 48px',
        background: light.paper,
        color: light.ink,
        fontFamily: 'Instrument Sans',
      }}
    >
      <CardHead {...content} />
      <div style={{ ...row, flexGrow: 1, paddingTop: 36, overflow: 'hidden' }}>
        <CardDate {...content} />
        <CardTitles {...content} />
      </div>
      <CardSources {...content} />
    </div>
  )
}

function CardHead({ site, alarm }: CardContent) {
  return (
    <div
      style={{
        ...row,
        flexShrink: 0,
        justifyContent: 'space-between',
        borderBottom: `2px solid ${light.ink}`,
        paddingBottom: 20,
        fontSize: 28,
        fontWeight: 600,
      }}
    >
      <div style={row}>{site}</div>
      {alarm && <div style={{ ...row, color: light.alarm }}>{alarm}</div>}
    </div>
  )
}

function CardDate({ large, lines }: CardContent) {
  const size = large.length > 4 ? 72 : large.length > 2 ? 92 : 150
  return (
    <div style={{ ...column, width: 290, paddingRight: 30 }}>
      {large && (
        <div
          style={{ ...row, fontSize: size, fontWeight: 600, lineHeight: 0.95, marginBottom: 14 }}
        >
          {large}
        </div>
      )}
      {lines.map(line => (
        <div
          key={line}
          style={{ ...row, fontSize: large ? 30 : 38, lineHeight: 1.25, color: light.soft }}
        >
          {line}
        </div>
      ))}
    </div>
  )
}

function CardTitles({ titles, more }: CardContent) {
  const title = { ...row, fontFamily: 'Source Serif 4', fontSize: sizeOf(titles), lineHeight: 1.24 }
  return (
    <div style={{ ...column, flex: 1, gap: 18, overflow: 'hidden' }}>
      {titles.map(text => (
        <div key={text} style={title}>
          {text}
        </div>
      ))}
      {more && <div style={{ ...row, fontSize: 28, color: light.soft }}>{more}</div>}
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

function CardSources({ sources }: CardContent) {
  return (
    <div
      style={{
        ...row,
        flexShrink: 0,
        flexWrap: 'wrap',
        gap: 36,
        borderTop: `2px solid ${light.hairline}`,
        paddingTop: 22,
        fontSize: 28,
        fontWeight: 600,
      }}
    >
      {sources.map(({ name, colour }) => (
        <div key={name} style={{ ...row, alignItems: 'center', gap: 14, color: colour }}>
          <div style={{ width: 20, height: 20, borderRadius: 10, background: colour }} />
          {name}
        </div>
      ))}
    </div>
  )
}
