/** Nouns that name a happening, by singular. */
export const eventNouns = new Set(
  `abduction accident acquittal agreement airstrike ambush announcement appeal appointment arrest arson
  assassination assault attack auction avalanche award ban bankruptcy battle blackout blast blaze bombardment
  bombing boycott breach breakdown briefing burglary bushfire campaign cancellation capture casualty ceasefire
  celebration ceremony championship clash closure collapse collision concert conflict confrontation congress
  conviction coup crackdown crash cyclone damage deal death debate defeat delay demonstration departure
  derailment detention discovery dismissal disaster dispute drought earthquake election emergency eruption
  escape evacuation execution exercise expedition expulsion explosion famine festival fight final fire flood
  flooding funeral gunfire heatwave hearing hijacking hurricane impeachment inauguration incident infection
  injury inquest inquiry inspection invasion investigation kidnapping killing landing landslide launch lawsuit
  leak lockdown lockout looting loss massacre match merger mission murder mutiny negotiation offensive operation
  outage outbreak parade performance plunge poisoning premiere protest purchase quake raid rally ransom
  rebellion recall referendum release rescue resignation revolt riot robbery ruling sabotage sale sanction
  scandal search sentence settlement shelling shipwreck shooting shutdown siege sinking spill stabbing stampede
  storm strike suicide summit surgery surrender suspension takeover talks tornado tour tournament tragedy trial
  truce tsunami tweet unrest uprising vaccination verdict victory viewing violence visit vote walkout war wave
  wedding wildfire withdrawal wreck`.split(/\s+/),
)

/** Nouns of feeling and mood: as a subject they tell a state, not a happening. */
export const stateNouns = new Set(
  `fear concern hope tension worry anxiety doubt expectation speculation optimism pessimism anger confidence
  sentiment mood feeling suspicion uncertainty pressure interest attention question`.split(/\s+/),
)

/** Nouns that name a person, body or vessel by its part in the story: with "the", they point back. */
export const roleNouns = new Set(
  `president minister chancellor premier spokesman spokeswoman spokesperson mayor governor senator leader chief
  director chairman chairwoman chair secretary ambassador envoy official officer captain coach manager owner
  judge prosecutor lawyer attorney suspect defendant victim witness author actor actress singer player pilot
  driver doctor scientist professor researcher company firm agency ministry government court team club union
  party group police army navy bank airline ship vessel ferry plane aircraft train king queen prince princess
  pope bishop general colonel commander pair couple man woman boy girl teenager student union operator`.split(
    /\s+/,
  ),
)
