/**
 * Countries with the words that stand for them in news: people and adjective, capital, seat of
 * government. `Kremlin`, `Moscow` and `Russian` all point to Russia. Facts of geography.
 */
const rows = `afghanistan afghan kabul|albania albanian tirana|algeria algerian algiers|angola angolan luanda|
argentina argentine argentinian argentinean|armenia armenian yerevan|australia australian canberra|
austria austrian vienna|azerbaijan azerbaijani baku|bahrain bahraini manama|bangladesh bangladeshi dhaka|
belarus belarusian minsk|belgium belgian brussels|benin beninese|bolivia bolivian|bosnia bosnian sarajevo|
botswana gaborone|brazil brazilian brasilia|britain british uk u.k westminster|bulgaria bulgarian sofia|
burundi burundian|cambodia cambodian|cameroon cameroonian|canada canadian ottawa|chad chadian|chile chilean santiago|
china chinese beijing|colombia colombian bogota|congo congolese kinshasa|croatia croatian croat zagreb|cuba cuban havana|
cyprus cypriot nicosia|czechia czech prague|denmark danish dane copenhagen|ecuador ecuadorian ecuadorean quito|
egypt egyptian cairo|eritrea eritrean|estonia estonian tallinn|ethiopia ethiopian|fiji fijian|
finland finnish finn helsinki|france french paris|georgia georgian tbilisi|germany german berlin|ghana ghanaian accra|
greece greek athens|guatemala guatemalan|guinea guinean|haiti haitian|honduras honduran|hungary hungarian budapest|
iceland icelandic reykjavik|india indian delhi|indonesia indonesian jakarta|iran iranian tehran|iraq iraqi baghdad|
ireland irish dublin|israel israeli|italy italian rome|jamaica jamaican|japan japanese tokyo|jordan jordanian amman|
kazakhstan kazakh astana|kenya kenyan nairobi|kosovo kosovar pristina|kuwait kuwaiti|kyrgyzstan kyrgyz bishkek|
laos laotian|latvia latvian riga|lebanon lebanese beirut|liberia liberian|libya libyan tripoli|
lithuania lithuanian vilnius|macedonia macedonian|madagascar malagasy|malawi malawian|malaysia malaysian|mali malian bamako|
malta maltese valletta|mexico mexican|moldova moldovan chisinau|mongolia mongolian|montenegro montenegrin|
morocco moroccan rabat|mozambique mozambican maputo|myanmar burmese burma naypyidaw|namibia namibian windhoek|
nepal nepalese nepali kathmandu|netherlands dutch hague|nicaragua nicaraguan managua|niger nigerien|
nigeria nigerian abuja|norway norwegian oslo|oman omani|pakistan pakistani islamabad|palestine palestinian ramallah|
panama panamanian|paraguay paraguayan|peru peruvian lima|philippines philippine filipino manila|
poland polish pole warsaw|portugal portuguese lisbon|qatar qatari doha|romania romanian bucharest|
russia russian moscow kremlin|rwanda rwandan kigali|senegal senegalese dakar|serbia serbian serb belgrade|
singapore singaporean|slovakia slovak bratislava|slovenia slovenian ljubljana|somalia somali mogadishu|
spain spanish spaniard madrid|sudan sudanese khartoum|sweden swedish swede stockholm|switzerland swiss bern|
syria syrian damascus|taiwan taiwanese taipei|tajikistan tajik|tanzania tanzanian|thailand thai bangkok|togo togolese|
tunisia tunisian tunis|turkey turkish turk ankara türkiye|turkmenistan turkmen|uganda ugandan kampala|
ukraine ukrainian kyiv kiev|uruguay uruguayan|us u.s usa u.s.a american washington|uzbekistan uzbek tashkent|
venezuela venezuelan caracas|vietnam vietnamese hanoi|yemen yemeni sanaa|zambia zambian lusaka|zimbabwe zimbabwean harare`

/** The country that a word stands for, by lower-case word without its possessive or final stop. */
export const countryOf = new Map<string, string>(
  rows.split('|').flatMap(row => {
    const [country = '', ...others] = row.trim().split(/\s+/)
    return [country, ...others].map((word): [string, string] => [word, country])
  }),
)
