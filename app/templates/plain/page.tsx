import { Hole } from '#components/site/hole'

/** What the program makes the pages beside the timeline from; see lib/cli/write-pages.ts. */
export default function PlainTemplate() {
  return <Hole />
}
