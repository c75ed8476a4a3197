import { IsolatedText } from '#components/site/isolated-text'
import type { IntakeReport } from '#lib/model'
import { countInWords } from '#lib/view/words'

const mostFiles = 5
const mostGroups = 40

/** What the files became: how many were there twice, of which nothing came and why, and what is missing, by source. */
export function IntakeList({ intake }: { intake: IntakeReport }) {
  const { duplicates = 0, silent = [], sources = [] } = intake
  const lacking = sources.filter(({ undated, isNamed }) => undated > 0 || !isNamed)
  if (duplicates + silent.length + lacking.length === 0) {
    return <p className="py-2.5 text-sm leading-5">Each names its publisher and its date.</p>
  }
  return (
    <ul className="divide-y divide-hairline text-sm leading-5">
      {duplicates > 0 && (
        <li className="py-2.5">{countInWords(duplicates, 'article')} were there twice</li>
      )}
      {silent.slice(0, mostGroups).map(({ reason, files }) => (
        <li key={reason} className="py-2.5">
          <p>
            Nothing came of {countInWords(files.length, 'file')}: {reason}
          </p>
          <p className="break-all text-soft">
            {files.slice(0, mostFiles).map((file, index) => (
              <span key={file}>
                {index > 0 && ', '}
                <IsolatedText text={file} />
              </span>
            ))}
            {files.length > mostFiles && ` and ${files.length - mostFiles} more`}
          </p>
        </li>
      ))}
      {lacking.slice(0, mostGroups).map(({ source, name, articles, undated, isNamed }) => (
        <li key={source} className="py-2.5">
          <p>
            <IsolatedText text={name} />: {undated > 0 && `${undated} of `}
            {countInWords(articles, 'article')}
            {undated > 0 && (undated === 1 ? ' states no date' : ' state no date')}
            {undated > 0 && !isNamed && ', and '}
            {!isNamed && ' no publisher is named: the folder’s name stands in'}
          </p>
        </li>
      ))}
      <Rest
        count={Math.max(0, silent.length - mostGroups) + Math.max(0, lacking.length - mostGroups)}
      />
    </ul>
  )
}

function Rest({ count }: { count: number }) {
  return count > 0 ? <li className="py-2.5 text-soft">and {count} more of this kind</li> : null
}
