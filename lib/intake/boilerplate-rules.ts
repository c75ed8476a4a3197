import { joined } from './joined'
/**
 * One kind of paragraph that is no news. `takes` says how much goes: the paragraph; with it the
 * short lines under it (a list of links or tags); or all that follows. `where: 'end'` holds only
 * for paragraphs with nothing but boilerplate after them.
 */
export type BoilerplateRule = {
  reason: string
  pattern: RegExp
  takes: 'line' | 'list' | 'rest'
  where?: 'end'
  /** What such a paragraph has only where it is news all the same. */
  unless?: RegExp
  /** What must stand in the paragraphs that follow, for a rule that takes the rest. */
  confirmedBy?: RegExp
}

const pleas = joined(
  'i',
  String.raw`\b(?:support (?:us|our|independent)|(?:please|to) (?:donate|subscribe)|donate (?:to us|today`,
  '|now|here)|become a (?:member|supporter)|your (?:help|support|generosity|donations?',
  '|contributions?|subscriptions?|membership)|help us|independent journalism|our (?:work',
  String.raw`|journalism|newsroom|readers))\b`,
)

/** A word in small letters that no list of names has: “the jet crashed”. News opens no bracket. */
const creditProse = joined(
  'u',
  String.raw`^(?!\().*(?<!\p{L})(?!(?:additional|agencies|also|and|at|by|compiled|contributed`,
  '|contributors?|correspondents?|da|de|del|desk|di|du|editing|editors?|el|for|from|in|la|of',
  '|our|photography|produced|reporters?|reporting|research|services?|staff|the|translated',
  String.raw`|translation|van|von|wire|with|writers?|writing|written)(?!\p{L}))\p{Ll}{2,}`,
)

/** Most specific first. A new wording is one entry and one row in boilerplate.test.ts. */
export const boilerplateRules: BoilerplateRule[] = [
  {
    reason: 'appeal to readers',
    pattern:
      /^(?:an? )?(?:(?:urgent|important|special|personal) )?(?:message|appeal|note|letter|word) (?:from|to) [^.!?]{2,60}:?$/i,
    takes: 'rest',
    confirmedBy: pleas,
  },
  {
    reason: 'appeal to readers',
    pattern:
      /^(?:dear|hello|hi),? (?:[\w-]+ )?(?:readers?|friends?|supporters?|subscribers?)\b[^.?]{0,20}$/i,
    takes: 'rest',
    confirmedBy: pleas,
  },
  {
    reason: 'appeal to readers',
    pattern:
      /^(?:remind me later|not now|no,? thanks|maybe later|i(?:'|’)ve already (?:subscribed|donated))\.?$/i,
    takes: 'line',
  },
  {
    reason: 'appeal to readers',
    pattern: joined(
      'i',
      String.raw`^(?=.{0,400}$).*\b(?:support (?:us|our (?:work|journalism|newsroom|reporting))`,
      '|help us (?:continue|keep)|supporting our (?:work|journalism|journalists|newsroom|reporting',
      String.raw`|paper|site))\b`,
    ),
    takes: 'line',
    where: 'end',
    unless: /["“”«»]|^[‘']/,
  },
  {
    // “Finland may become a member”: only who speaks to the reader appeals.
    reason: 'appeal to readers',
    pattern: joined(
      'i',
      String.raw`^(?=.{0,400}$)(?:(?=.*\byour?\b).*\b`,
      '|(?:.*[–—:,;.!-] ?)?(?:please )?(?:consider )?)(?:mak(?:e|ing) a (?:donation|contribution)',
      String.raw`|becom(?:e|ing) a (?:member|supporter|subscriber))\b`,
    ),
    takes: 'line',
    where: 'end',
    unless: /["“”«»]|^[‘']/,
  },
  {
    reason: 'credit',
    pattern: joined(
      'i',
      String.raw`^\(?(?:additional |with |and )*(?:reporting|writing|editing|research|written|compiled`,
      String.raw`|translated|translation|produced|photography) (?:for [\w .]{2,30} )?by\b(?=.{0,200}$)`,
    ),
    takes: 'line',
    unless: creditProse,
  },
  {
    reason: 'credit',
    pattern:
      /^[^"“”]{2,160}\bcontributed(?: (?:reporting|research|additional reporting))? to this (?:article|report|story|piece)\b[^"“”]{0,40}$/i,
    takes: 'line',
  },
  {
    reason: 'credit',
    pattern: /^[^"“”]{2,160}\b(?:contributed reporting|contributed from [\p{L} ,]{2,60})\.?$/iu,
    takes: 'line',
    unless: creditProse,
  },
  {
    reason: 'credit',
    pattern: joined(
      'iu',
      '^(?:this (?:article|story|report) (?:was|is) (?:first |originally |also )?(?:published',
      '|republished|produced|adapted|provided|generated)|read the (?:original|full) (?:article',
      String.raw`|story)|(?:sources?|agencies)\s*:\s*[\p{L} ]{0,40}$|(?:(?:with|by) )?agencies\.?$)`,
    ),
    takes: 'line',
    where: 'end',
  },
  {
    reason: 'link to other articles',
    pattern: joined(
      'i',
      '^(?:read (?:more|also|next|on|this|further)|see also|see more|also read',
      "|more on this(?: story)?|you (?:may|might) (?:also )?(?:like|be interested in)|(?:don(?:'",
      String.raw`|’)t miss|watch(?: also| more| live)?|listen|in pictures|explainer|must read))\s*[:>»`,
      '|–—].{2,240}$',
    ),
    takes: 'line',
  },
  {
    reason: 'link to other articles',
    pattern: joined(
      'i',
      '^(?:read (?:more|also|next)|see also|also read|related(?: (?:articles?|stor(?:y|ies)|news',
      String.raw`|content|topics|coverage|links?))?|more (?:from|on|stories|news)\b[^.!?]{0,40}|most (?:read`,
      '|popular|viewed)|trending(?: now)?|recommended(?: for you)?|you (?:may|might) (?:also )?like',
      String.raw`|editor(?:'|’)s (?:picks?|choice)|latest news|top stories)\s*[:>»…]?$`,
    ),
    takes: 'list',
  },
  {
    reason: 'link to other articles',
    pattern:
      /^related(?: (?:articles?|stor(?:y|ies)|news|content|coverage|links?))?\s*[:>»|].{0,240}$/i,
    takes: 'line',
  },
  {
    reason: 'link to other articles',
    pattern:
      /^(?:next (?:week|month|issue)|coming (?:up|next)|listen (?:live|now)|live blog)\s*[:>»].{2,160}$/i,
    takes: 'line',
    where: 'end',
  },
  {
    reason: 'link to other articles',
    pattern: /^(?=.{0,240}$)[^|.]{2,80}(?: \| [^|.]{2,80}){2,}$/,
    takes: 'line',
    where: 'end',
  },
  {
    reason: 'tags',
    pattern: /^(?:tags?|topics?|keywords|filed under|categories|category|hashtags)\s*:?$/i,
    takes: 'list',
  },
  {
    reason: 'tags',
    pattern:
      /^(?:(?:tags?|topics?|keywords|filed under|categories|category|hashtags)\s*:[^.!?]{1,240}|(?:#[\p{L}\p{N}_]+[ ,]*)+)$/iu,
    takes: 'line',
  },
  {
    reason: 'photo caption or credit',
    pattern: joined(
      'i',
      '^[[(]?(?:file )?(?:photo(?:graph)?s?|images?|pictures?|caption|infographic|illustration',
      String.raw`|video|graphic)(?: (?:credit|courtesy|source)s?)?(?: (?:by|of))?\s*[:/|©].{0,400}$`,
    ),
    takes: 'line',
  },
  {
    reason: 'photo caption or credit',
    pattern: joined(
      'i',
      String.raw`^(?=.{0,300}$).*(?:\((?:file )?photo(?: by|:)[^)]{2,60}\)|\[(?:file|photo`,
      String.raw`|image)[^\]]{0,60}\]|(?:^|[/|©([:]\s*|[.!?]["”’)]?\s+|\s[–—-]\s+`,
      String.raw`|\bvia )(?:afp via getty(?: images)?|getty images|shutterstock|ap photo[^.]{0,30}`,
      String.raw`|epa-efe))[.)\]]?$`,
    ),
    takes: 'line',
  },
  {
    reason: 'copyright',
    pattern:
      /^(?:©|(?:\(c\)|copyright)[^.]{0,80}\b[12]\d{3}(?:[.,;]|$)|\(c\) ?\d{4}|copyright(?:\s*(?:©|\(c\)|:|,?\s*\d{4})|\s+by\b|\.?$))(?=.{0,300}$)/i,
    takes: 'line',
  },
  {
    reason: 'copyright',
    pattern: joined(
      'i',
      String.raw`^(?=.{0,400}$)(?:.*\b(?:all rights reserved|(?:you agree|you accept|see our|read our`,
      String.raw`|subject to our)\b.{0,60}\bterms of (?:use|service))\b|terms of (?:use|service)(?: and`,
      String.raw`| &) privacy\b|(?:.*[.:] )?the (?:views|opinions) expressed in this (?:article|opinion`,
      String.raw`|piece)\b)`,
    ),
    takes: 'line',
    unless: /^["“]/,
  },
  {
    // A court forbids what may not be published; a notice speaks of itself.
    reason: 'copyright',
    pattern: joined(
      'i',
      String.raw`^(?=.{0,400}$)(?:(?:.*[.!] )?(?:this|these) (?:\w+ )?(?:articles?|content|copy|material|page`,
      '|photos?|pictures?|publication|report|site|story|stories|text|website',
      String.raw`|works?)\b[^.]{0,80}\bmay not be|(?:the |all )?(?:articles|contents?|information|materials?`,
      String.raw`|texts?)\b[^.]{0,80}\bmay not be (?=.*\b(?:permission|consent)\b)) ?(?:published|reproduced`,
      String.raw`|republished|redistributed|copied)\b`,
    ),
    takes: 'line',
  },
  {
    reason: 'subscription or newsletter',
    pattern: joined(
      'i',
      '^(?=.{0,240}$)(?:subscribe|sign up|sign in|log in|register|join|get (?:our|the|unlimited',
      '|full)|donate|support us|follow us|like us|download (?:our|the) app|click here',
      String.raw`|stay (?:informed|up to date|tuned))\b.*\b(?:newsletters?|our|us|today|now|free|here|inbox`,
      String.raw`|alerts|updates|account|access|app|telegram|twitter|facebook)\b`,
    ),
    takes: 'line',
  },
  {
    reason: 'subscription or newsletter',
    pattern: joined(
      'i',
      String.raw`^(?:already a (?:subscriber|member)\?.{0,60}|(?:do you )?have a (?:news )?tip\b.{0,160}`,
      String.raw`|.{0,60}\bsubscribers? only\.?|(?:subscribe|donate|sign (?:up|in)|log in)[.!]?)$`,
    ),
    takes: 'line',
  },
  {
    reason: 'call to readers',
    pattern: joined(
      'i',
      String.raw`^(?=.{0,240}$)(?:(?:have you )?got a (?:story|tip)\b|have your say\b|what do you think\?`,
      String.raw`|(?:do you )?know more\?|contact (?:us|the (?:reporter|author|newsroom))\b|join (?:the`,
      String.raw`|our) [^.]{2,40} (?:from|for) [£$€]?\d)`,
    ),
    takes: 'line',
    where: 'end',
  },
  {
    reason: 'note by the editor',
    pattern: joined(
      'i',
      String.raw`^(?=.{0,300}$)(?!["“‘])(?:(?:editor(?:'|’)s note|correction|clarification)\s*:`,
      String.raw`|this (?:article|story|report) (?:was|has been) (?:amended|updated|corrected|edited)\b`,
      String.raw`|.*\bviews (?:expressed )?in this (?:column|article|piece) are (?:his|her|their) own\b)`,
    ),
    takes: 'line',
    where: 'end',
  },
  {
    reason: 'cookie notice',
    pattern: joined(
      'i',
      '^(?=.{0,400}$)(?:(?:we|this (?:web)?site) uses? cookies|(?:accept(?: all)? cookies',
      String.raw`|(?:manage )?cookie (?:settings|preferences|policy))\W?$|.*\b(?:our`,
      String.raw`|this site’s) cookie policy\b|by (?:continuing|using) (?:to use )?(?:this|our) (?:web)?site)`,
    ),
    takes: 'line',
  },
  {
    reason: 'page furniture',
    pattern: joined(
      'i',
      String.raw`^(?:share(?: (?:this|on|via)\b.{0,40})?|tweet|email|e-mail|print(?: this(?: page)?)?`,
      String.raw`|copy link|save|comments?(?: \(?\d+\)?)?|\d+ comments?|leave a comment`,
      String.raw`|advertisement(?:[\s\d:–—-]+(?:continue.{0,20}|scroll.{0,20})?)?|sponsored(?: content)?`,
      '|story continues(?: below)?.{0,30}|continue reading.{0,40}|article continues.{0,40}',
      '|scroll (?:down )?to continue.{0,20}|loading[.…]{0,3}|menu|search|home|back to top',
      String.raw`|skip to (?:main )?content|\d+ min(?:ute)?s? read|listen to this article.{0,20}|facebook`,
      String.raw`|twitter|whatsapp|telegram|linkedin|next article|previous article)\.?$`,
    ),
    takes: 'line',
  },
  {
    reason: 'end mark',
    pattern: /^(?:[^\p{L}\p{N}]{1,40}|-+\s?30\s?-+|ends)$/iu,
    takes: 'line',
  },
]
