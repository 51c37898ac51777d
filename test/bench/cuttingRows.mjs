// The row of the catalogue of cuttings that a reviewed pair belongs to, told by the name of its folder.

/** Asked in order; the first that fits names the row. */
const ROWS = [
  ['date stamp', /^(?:stamp|stated-date|no-stamp|several-stamps|founding)/],
  ['other date lines', /^(?:date-(?!line)|posted-at|half-of|page-view|line-afp-last-updated|timeline)/],
  ['dropped initial', /dropped-initial|lost-letter/],
  ['doubled things', /^(?:doubled|caption-twice|credit-twice|headline-as-first|takes-repeats)/],
  ['headline', /^(?!points|picture).*headline|kicker|standfirst|two-shorts|papers-name/],
  [
    'dateline',
    /^(?:dateline|korean|taiwan|city-|points-|line-(?:city|kyodo|reuters-jp|xinhua|zhongxin|unn|aci|ore|ria|tass|interfax))/,
  ],
  ['agency', /^(?:agency|line-|with-inputs|reporting|reuters-staff|photo-credit|full-agency)/],
  ['source or credit', /^(?:credit|bracketed|bare-address|copyright|source|nothing-but)/],
  ['byline', /^byline|^writers/],
  [
    'furniture',
    /furniture|whole-page|breadcrumb|menu|trackers|css|calendar|comments|paywall|^(?:cutoff|cut-off|hole|lines-of|writer-presented)|related/,
  ],
  [
    'shapes',
    /^(?:briefs|table|picture-show|live|updates|gallery|tweets|list|rule|subhead|only|literal|one-paragraph|made|score|items)/,
  ],
  [
    'characters',
    /^(?:opening|entities|hard|wraps|wrapped|presentation|invisible|mojibake|soft|two-single|quotes)/,
  ],
  [
    'languages',
    /^(?:arabic|bulgarian|chinese|dutch|french|german|italian|japanese|persian|portuguese|russian|serbian|short|spanish|es-|turkish|ukrainian|urdu)/,
  ],
]

/** The row of a case; "mixed" for those that cross several. */
export function rowOf(name) {
  return ROWS.find(([, shape]) => shape.test(name))?.[0] ?? 'mixed'
}
