import { Hole } from '#components/site/hole'

/** What the program makes the pages beside the timeline from; see lib/cli/write-site.ts. */
export default function PlainTemplate() {
  return <Hole />
}
