import { IsolatedText } from '#components/site/isolated-text'
import type { Problem } from '#lib/model'

const steps = { read: 'reading', dates: 'dating', events: 'finding events', build: 'building' }

/** What a person should look at: file, reason, remedy. */
export function ProblemList({ problems }: { problems: Problem[] }) {
  return (
    <ul className="divide-y divide-hairline text-sm leading-5">
      {problems.map((problem, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: problems have no names and never change places
        <li key={index} className="py-2.5">
          <p className="font-semibold break-all">
            <IsolatedText text={problem.file ?? problem.article ?? 'The whole build'} />
            <span className="font-normal text-soft"> · while {steps[problem.step]}</span>
          </p>
          <p>{problem.reason}</p>
          {problem.remedy && <p className="text-soft">{problem.remedy}</p>}
        </li>
      ))}
    </ul>
  )
}
