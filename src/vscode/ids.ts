// Names that package.json and the code share; a test holds the two against each other.

export const VIEWS = {
  articles: 'copydesk.articles',
  claims: 'copydesk.claims',
  entities: 'copydesk.entities',
  replies: 'copydesk.replies',
} as const;

/** Theme colours that the extension contributes. */
export const COLOURS = {
  person: 'copydesk.personForeground',
  organisation: 'copydesk.organisationForeground',
  place: 'copydesk.placeForeground',
  otherName: 'copydesk.otherNameForeground',
  value: 'copydesk.valueForeground',
  query: 'copydesk.queryForeground',
  queryBackground: 'copydesk.queryBackground',
  verified: 'copydesk.verifiedForeground',
  stale: 'copydesk.staleForeground',
  furniture: 'copydesk.furnitureForeground',
} as const;

/** Context keys for `when` clauses. */
export const CONTEXT = {
  /** The active editor holds an article. */
  isArticle: 'copydesk.isArticle',
  /** The workspace has articles. */
  hasArticles: 'copydesk.hasArticles',
  /** The Articles view shows only some of them. */
  articlesFiltered: 'copydesk.articlesFiltered',
  /** The Claims view shows those of all articles. */
  claimsOfAll: 'copydesk.claimsOfAll',
} as const;

/** The scheme of the pages that explain rules. */
export const RULE_PAGES = 'copydesk-rule';

/** The scheme of the rows of the Articles view, for their badges. */
export const ARTICLE_ROWS = 'copydesk-article';

/** The type of the panels that hold a fact-check sheet. */
export const SHEET_PANEL = 'copydeskSheet';
