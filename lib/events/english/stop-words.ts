/** Words that carry no content of their own: they never bring two reports together. */
export const stopWords = new Set(
  `a about above across after again against ago ahead all almost along already also although always am among
  amid an and another any anyone anything are aren't around as aside at away back be became because become been
  before behind being below beneath beside besides between beyond both but by came can can't cannot come comes
  coming could couldn't despite did didn't do does doesn't doing don't done down during each either else enough
  especially even ever every everyone everything except few for former from further get gets getting give given
  gives go goes going gone got had hadn't has hasn't have haven't having he her here hers herself him himself his
  how however i i'm if in including indeed inside instead into is isn't it it's its itself just keep kept kind
  later latest least less let like likely made mainly make makes making many may maybe me meanwhile might mine
  more moreover most mostly much must my myself near nearly neither never nevertheless next no nobody none nor
  not nothing now of off often on once one ones only onto or other others otherwise our ours ourselves out
  outside over own part per perhaps put quite rather really same several shall she should shouldn't since so
  some somebody someone something sometimes somewhere soon still such take taken takes taking than that that's
  the their theirs them themselves then there there's therefore these they they're thing things this those
  though through throughout thus to together too took toward towards under unless until up upon us use used
  uses using very via was wasn't way we we're well went were weren't what whatever when where whether which
  while who whole whom whose why will with within without won't would wouldn't yes yet you your yours yourself
  mr mrs ms dr sir early late today yesterday tomorrow tonight morning afternoon evening night midnight noon day
  days week weeks month months year years hour hours minute minutes time times monday tuesday wednesday thursday
  friday saturday sunday january february march april june july august september october november december
  gmt utc bst est am pm a.m p.m`.split(/\s+/),
)

/** Frequent in any news: they count, but little. */
export const commonWords = new Set(
  `according action activity area authority big case cause center centre change city close company concern
  country course decision director effort end event fact find first follow force full good government group
  head help high hold home house important include increase international issue issued last lead leader left
  level life line local long lot major man matter media meeting member million move national need new news note
  number office officer official old open order people percent person place plan point police power president
  prime minister problem program project public question reach really reason region relation report reporter
  right run say second see senior service set show side situation small source spokesman spokeswoman spokesperson
  staff start state statement step support talk team tell thousand three town turn two village want war white
  woman work worker world young told asked added four five six hundred capital north south east west north-west
  southern northern eastern western late remain continue expect expected follow following earlier agency press
  carry carried carrying journalist journalists reporters interview briefing conference website evening`.split(
    /\s+/,
  ),
)
