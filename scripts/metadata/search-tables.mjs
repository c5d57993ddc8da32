/**
 * What the search of the list of countries knows beside names, made with the numbering plans so that
 * both name the same countries in the same order: the area codes of shared calling codes, and the
 * codes of three letters.
 */

/** ISO 3166-1: alpha-2 and alpha-3; of the regions that have none (AC, TA, XK) what is in use. */
const alpha3 = new Map(
  `AC ASC AD AND AE ARE AF AFG AG ATG AI AIA AL ALB AM ARM AO AGO AR ARG AS ASM AT AUT AU AUS AW ABW AX ALA AZ AZE
  BA BIH BB BRB BD BGD BE BEL BF BFA BG BGR BH BHR BI BDI BJ BEN BL BLM BM BMU BN BRN BO BOL BQ BES BR BRA BS BHS BT BTN
  BW BWA BY BLR BZ BLZ CA CAN CC CCK CD COD CF CAF CG COG CH CHE CI CIV CK COK CL CHL CM CMR CN CHN CO COL CR CRI CU CUB
  CV CPV CW CUW CX CXR CY CYP CZ CZE DE DEU DJ DJI DK DNK DM DMA DO DOM DZ DZA EC ECU EE EST EG EGY EH ESH ER ERI ES ESP
  ET ETH FI FIN FJ FJI FK FLK FM FSM FO FRO FR FRA GA GAB GB GBR GD GRD GE GEO GF GUF GG GGY GH GHA GI GIB GL GRL GM GMB
  GN GIN GP GLP GQ GNQ GR GRC GT GTM GU GUM GW GNB GY GUY HK HKG HN HND HR HRV HT HTI HU HUN ID IDN IE IRL IL ISR IM IMN
  IN IND IO IOT IQ IRQ IR IRN IS ISL IT ITA JE JEY JM JAM JO JOR JP JPN KE KEN KG KGZ KH KHM KI KIR KM COM KN KNA KP PRK
  KR KOR KW KWT KY CYM KZ KAZ LA LAO LB LBN LC LCA LI LIE LK LKA LR LBR LS LSO LT LTU LU LUX LV LVA LY LBY MA MAR MC MCO
  MD MDA ME MNE MF MAF MG MDG MH MHL MK MKD ML MLI MM MMR MN MNG MO MAC MP MNP MQ MTQ MR MRT MS MSR MT MLT MU MUS MV MDV
  MW MWI MX MEX MY MYS MZ MOZ NA NAM NC NCL NE NER NF NFK NG NGA NI NIC NL NLD NO NOR NP NPL NR NRU NU NIU NZ NZL OM OMN
  PA PAN PE PER PF PYF PG PNG PH PHL PK PAK PL POL PM SPM PR PRI PS PSE PT PRT PW PLW PY PRY QA QAT RE REU RO ROU RS SRB
  RU RUS RW RWA SA SAU SB SLB SC SYC SD SDN SE SWE SG SGP SH SHN SI SVN SJ SJM SK SVK SL SLE SM SMR SN SEN SO SOM SR SUR
  SS SSD ST STP SV SLV SX SXM SY SYR SZ SWZ TA TAA TC TCA TD TCD TG TGO TH THA TJ TJK TK TKL TL TLS TM TKM TN TUN TO TON
  TR TUR TT TTO TV TUV TW TWN TZ TZA UA UKR UG UGA US USA UY URY UZ UZB VA VAT VC VCT VE VEN VG VGB VI VIR VN VNM VU VUT
  WF WLF WS WSM XK XKX YE YEM YT MYT ZA ZAF ZM ZMB ZW ZWE`
    .match(/\w{2} \w{3}/g)
    .map((pair) => pair.split(' ')),
);

/** A letter for each country: one put behind its two in a capital, one put between them in a small one. */
const letterOf = (country, code) => {
  const [first, second] = country;
  if (code.startsWith(country)) return code[2];
  return code[0] === first && code[2] === second ? code[1].toLowerCase() : `${code},`;
};

/**
 * The codes of three letters, in the order of the codes of two.
 *
 * @throws {Error} a country that has none here
 */
export function lettersOf(countries) {
  const missing = countries.filter((country) => !alpha3.has(country));
  if (missing.length) throw new Error(`No ISO 3166-1 alpha-3 code known of ${missing}.`);
  return [...countries]
    .sort()
    .map((country) => letterOf(country, alpha3.get(country)))
    .join('');
}

/** The patterns of a plan's fixed lines and mobiles, in which an `x` stands for any digit to come. */
function openPattern(plan) {
  const open = [0, 1]
    .flatMap((kind) => plan[11]?.[kind]?.[0] ?? [])
    .join('|')
    .replace(/\{.*?\}|\[(.*?)\]|\\d|\d/g, (one, digits) =>
      one[0] === '{' ? one : `[${digits ?? one}x]`,
    );
  return new RegExp(`^(?:${open})$`);
}

/** The longest area code that is told: that of the Vatican. */
const LONGEST = 5;

/**
 * The area codes of one calling code, by country: the shortest that no other country's numbers begin
 * with; where they never part, those that they share, with the main country's.
 *
 * @param plans of the countries, by their codes, the main one first
 */
function areaCodes(plans) {
  const countries = Object.keys(plans);
  const [main] = countries;
  const patterns = countries.map((country) => openPattern(plans[country]));
  const found = Object.fromEntries(countries.map((country) => [country, []]));
  const whose = (start) =>
    countries.filter((country, at) =>
      plans[country][3].some(
        (length) => length >= start.length && patterns[at].test(start.padEnd(length, 'x')),
      ),
    );
  const longer = (start) =>
    [...'0123456789']
      .map((digit) => [start + digit, whose(start + digit)])
      .filter(([, owners]) => owners.length);
  const isEvenly = (start, owners) =>
    longer(start).every(
      ([next, some]) =>
        `${some}` === `${owners}` && (next.length === LONGEST || isEvenly(next, owners)),
    );
  const descend = (start, owners) => {
    if (owners.length === 1 || (start && start.length < LONGEST && isEvenly(start, owners))) {
      if (`${owners}` !== main) for (const country of owners) found[country].push(start);
    } else if (start.length < LONGEST) {
      for (const [next, some] of longer(start)) descend(next, some);
    }
  };
  descend('', countries);
  return found;
}

/** The area codes of all shared calling codes, the main country of each first: `USAG268…CA204 226 …`. */
export function areasOf(chunks) {
  return [...chunks.values()]
    .filter(({ list }) => list.length > 1)
    .flatMap(({ countries, list }) => {
      const plans = Object.fromEntries(list.map((country) => [country, countries[country]]));
      return Object.entries(areaCodes(plans));
    })
    .map(([country, codes]) => country + codes.join(' '))
    .join('');
}
