/** The method in plain words. */
export function MethodText() {
  return (
    <section>
      <h2 className="border-b border-ink pb-1.5 font-semibold">The method</h2>
      <dl className="mt-4 space-y-4 leading-6">
        <Step title="Reading">
          Each file is cleaned of menus, credits and appeals; title, publisher and publication date
          are looked for in it. What cannot be read is listed as a problem, with its reason.
        </Step>
        <Step title="Dating">
          Every time expression in the prose is resolved to a calendar date: “April 11” is stated,
          “Wednesday” is counted from the day of publication, “later” from the sentence before.
          Where an article states no date, its own is inferred from weekdays and from dated reports
          of the same events, and everything counted from it is marked as inferred. A month stays a
          month: no date is more precise than the words.
        </Step>
        <Step title="Finding events">
          A sentence that says that something happened, will happen or did not happen is a mention.
          It keeps the words, their place in the article, who says so where it is not the article
          itself, and the time expressions that its date rests on.
        </Step>
        <Step title="Joining reports">
          Mentions in several articles become one event where their words, names, figures and dates
          speak for it. The panel of each event says why. What is recalled in another story long
          after is told with its news. Copies of one wire text count as one voice.
        </Step>
        <Step title="Comparing">
          Where sources give different dates or figures, or one denies what another says, each side
          is shown with its words, and the event stands under each of its dates. A toll that later
          reports raise, or one source that contradicts itself, is told apart from a dispute. The
          date in the headline is the one best known: a stated date before one that was counted, a
          counted one before an inferred one, then the one that most reports give.
        </Step>
        <Step title="Titles">
          Titles are the sources’ own words, shortened. Nothing was written by a machine, and
          “accused”, “alleged” and “said” stay where the sources put them.
        </Step>
      </dl>
      <p className="mt-6 text-pretty text-soft">
        All of it was done by rules, on the machine that built these pages, and can be traced: from
        an event to the words of each source, from a date to the reason why it is read so. Rules
        err. If a date or a merge looks wrong, the words next to it say where to look.
      </p>
    </section>
  )
}

function Step({ title, children }: { title: string; children: string }) {
  return (
    <div>
      <dt className="font-semibold">{title}</dt>
      <dd className="text-pretty text-soft">{children}</dd>
    </div>
  )
}
