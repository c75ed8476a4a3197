/** One kind of element that holds no article text. `names` are tag names, `marks` words of its class, id and role. */
export type PruneRule = {
  reason: string
  names?: RegExp
  marks?: RegExp
  /** Largest share of the page's prose that such an element may hold and still go. */
  share: number
}

const small = 0.12
const some = 0.35

/** Elements one of whose names has one of these words, written `share|sharing`, in it. */
function anyOf(...words: string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})\\b`)
}

/** Elements one of whose names ends in one of these words. */
function endsIn(...words: string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})(?= ;|$)`)
}

/** Most specific first. */
export const pruneRules: PruneRule[] = [
  {
    reason: 'reader comments',
    marks: endsIn(
      'comments?(?: (?:list|section|area|thread|form|container|wrapper|wrap|block|box|count|link|respond))?',
      'commentlist|disqus(?: thread)?|livefyre|fb comments|replies|respond|pingbacks?',
      'trackbacks?',
    ),
    share: 0.6,
  },
  { reason: 'photo caption or credit', names: /^figcaption$/, share: some },
  {
    reason: 'photo caption or credit',
    marks: anyOf(
      '(?:wp |image |img |photo |picture |media |video |news |gallery |slide )?captions?(?: text)?',
      'caption text',
      '(?:photo|image|img|picture|media) ?(?:credits?|copyright|source|info|description|title|meta|author)',
      'credits?|photo(?:grapher| by)|copyright(?: holder)?|lightbox|gallery|slideshow',
      'carousel|slider',
    ),
    share: small,
  },
  {
    reason: 'link to other articles',
    marks: anyOf(
      'related(?: ?(?:articles?|posts?|stor(?:y|ies)|links?|content|news|items?|topics?|widget|box|list|media|coverage))*',
      'relatedposts?|yarpp|jp relatedposts|recirc(?:ulation)?|recommend(?:ed|ations?)?',
      'read ?(?:more|next|also|on)|also ?(?:read|like)|see ?also|you ?(?:may|might)',
      'more ?(?:stories|news|articles|posts|from|on|in|links|info)',
      'most ?(?:read|popular|viewed|recent|commented|shared)|popular|trending',
      'top ?stories|latest(?: news)?|headlines|further ?reading|teasers?',
      'promo(?:s|tion|box|ted)?|outbrain|ob widget|taboola|zergnet|revcontent',
      'next ?(?:article|post|story|up)|prev(?:ious)? ?(?:article|post|story)',
      'post navigation|nav ?links?|inline (?:link|story|promo)|linkbox|story package',
      'in this (?:series|story)|weiterlesen|verwandte|mehr zum thema|aehnliche|passend',
      'empfehlungen',
    ),
    share: small,
  },
  {
    reason: 'subscription or newsletter',
    marks: anyOf(
      'newsletters?|subscri(?:be|ption|ptions|ber)|sign ?up|paywall|pay wall|regwall',
      'membership|donat(?:e|ion|ions)|mailchimp|mc embed|email ?(?:form|alert|signup)|cta',
      'call to action|optin|appeal|supporter|abo (?:box|teaser)',
    ),
    share: small,
  },
  {
    reason: 'cookie notice',
    marks: anyOf('cookies?|consent|gdpr|cmp|onetrust|privacy (?:notice|banner)|eu cookie'),
    share: some,
  },
  {
    reason: 'share buttons',
    marks: anyOf(
      'share(?:s|d|bar|daddy|this)?|sharing',
      'social(?: ?(?:media|links?|icons?|share|bar|buttons?|tools|networks?|sharing))*',
      'addtoany|addthis|a2a|shariff|follow(?: us)?|facebook|twitter|pinterest|whatsapp',
      'like button|fb like|sd (?:sharing|social|block|like)|reactions?|votes?|rating',
      'ratings|stars|likes|toolbar|print(?: ?(?:only|button|link|mail))|email link',
      'feedback|report (?:error|typo)',
    ),
    share: small,
  },
  {
    reason: 'advertisement',
    marks: anyOf(
      'ad|ads|adsense|advert(?:s|isement|isements|ising|orial)?',
      'ad (?:slot|container|wrapper|unit|label|block|box)|dfp|gpt|sponsor(?:s|ed)?',
      'banners?|anzeige|werbung|affiliate|commercial',
    ),
    share: small,
  },
  {
    reason: 'byline',
    marks: anyOf(
      'by ?line',
      'author(?:s|box| (?:box|bio|info|name|details|card|meta|description|about|block|profile))?',
      'about (?:the )?author|post author|entry author|bio|biography|contributors?|vcard',
      'writers?|autor(?:en)?',
    ),
    share: small,
  },
  {
    reason: 'publication line',
    marks: anyOf(
      '(?:post|entry|article|story|news|publish(?:ed)?|pub|published|publication|content|blog' +
        '|item|meta) ?(?:date|time|timestamp|meta(?:data)?|info|details|byline|footer|utility)',
      'date ?(?:published|modified|updated|posted|line|time|stamp|header)|time ?stamp',
      'posted ?(?:on|by|in|date)|published|updated|last ?(?:updated|modified)|submitted',
      'datum|reading ?time|read ?time|meta (?:info|data|line|bar)|dateline date',
    ),
    share: small,
  },
  {
    reason: 'tags',
    marks: endsIn(
      'tags?(?: ?(?:list|cloud|links|box|container|wrap))?|tagged|keywords?',
      'categor(?:y|ies)(?: ?(?:list|links|label|name))?|topics?(?: list)?|hashtags?',
      'labels?|rubrik|schlagworte|kicker|eyebrow|section (?:name|label)',
    ),
    share: small,
  },
  {
    reason: 'page furniture',
    marks: anyOf(
      'navigation|complementary|contentinfo|search|dialog|alertdialog|menu(?:bar)?',
      'tablist|toolbar|bread ?crumbs?|crumbs?|nav(?:bar)?|menu|mega menu|sub ?nav',
      'pagination|pager|paging|side ?bar|widget (?:area|title)|sidebar widget|foot(?:er)?',
      'site (?:header|footer|info)|masthead|top ?bar|skip(?: ?(?:link|nav|to))?',
      'screen reader(?: text)?|sr only|visually ?hidden|a11y|assistive|modal|pop ?up',
      'overlay|tooltip|login|log ?in|sign ?in|register|user ?(?:menu|bar)|player',
      'video ?(?:player|js|embed)|audio ?player|listen|transcript (?:toggle|button)',
      'weather|stock ?ticker|ticker|quotes? ?(?:widget|ticker)|survey|quiz|toc',
      'table of contents|inhaltsverzeichnis|corrections? link|copyright|legal|disclaimer',
      'imprint|impressum|terms|footnote links|off ?canvas|noprint|no print|back to top',
      'spinner',
    ),
    share: small,
  },
  { reason: 'page furniture', names: /^(?:nav|footer|menu|dialog)$/, share: some },
  { reason: 'page furniture', names: /^(?:aside)$/, share: small },
  {
    reason: 'page furniture',
    names:
      /^(?:form|fieldset|button|select|input|label|audio|video|object|embed|iframe|canvas|map|progress|meter)$/,
    share: small,
  },
]
