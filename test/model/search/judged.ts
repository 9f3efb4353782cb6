/** A query as visitors type it. */
export interface Judged {
  readonly query: string;
  /** Publications of the sample feed that answer it. One of them should be among the first three that are found. */
  readonly wanted: readonly string[];
}

const judged = (query: string, ...wanted: readonly string[]): Judged => ({ query, wanted });

const antiDiscriminationLaw = [
  'developing-anti-discrimination-law-in-europe-the-25-eu-member-states',
  'developing-anti-discrimination-law-in-europe-the-27-eu-member-states',
  'developing-anti-discrimination-law-in-europe-v-the-27-eu-member',
  'developing-anti-discrimination-law-in-europe-the-28-eu-member-states',
];
const benchmarks = [
  'the-european-benchmark-for-refugee-integration-2019-a-comparative',
  'the-european-benchmark-for-refugee-integration-comprehensive-report',
  'the-european-benchmark-for-refugee-integration-evaluation-1-summary',
  'the-european-benchmark-for-refugee-integration-evaluation-2',
];
const accommodation = [
  'failure-to-provide-a-reasonable-accommodation-as-a-form-of-disability',
  'reasonable-accommodation-beyond-disability-in-europe',
];
const naturalisation = [
  'naturalisation-in-context-how-nationality-laws-and-procedures-shape',
  'nationality-policies-in-the-books-and-in-practice-comparing-immigrant',
  'the-naturalisation-procedure-measuring-the-ordinary-obstacles-and',
  'full-membership-or-equal-rights-the-link-between-naturalisation-and',
  'between-policies-and-outcomes-surveying-immigrants-perceptions-of-the',
];

/**
 * What visitors of MPG's site look for: works by name, topics, authors, identifiers, in the languages of the feed, with
 * typos and in other grammatical forms than the titles have. The wanted publications were chosen by reading the feed,
 * before any search was tried.
 */
export const judgedQueries: readonly Judged[] = [
  // Works by name
  judged('mipex 2020', 'mipex2020'),
  judged('mipex 2025', 'mipex-2025', 'mipex-results-2025'),
  judged('migrant integration policy index 2015', 'migrant-integration-policy-index-2015'),
  judged(
    'handbook on integration',
    'handbook-on-integration-iii',
    'handbook-on-integration-for-policy-makers-and-practitioners-1st',
  ),
  judged('equality law review 2022/2', 'european-equality-law-review-2022-2'),
  judged('migration news sheet', 'migration-news-sheet'),
  judged('mpg story', 'the-mpg-story-15-years-of-strategic-thinking-on-equality-mobility'),
  judged('activities report 2011', 'tools-for-positive-change-mpg-activities-report-2011'),
  judged('immigrant citizens survey', 'immigrant-citizens-survey-how-immigrants-experience-integration-in-15'),
  judged('amsterdam proposals', 'ilpa-mpg-amsterdam-proposals'),
  judged('"european benchmark for refugee integration"', ...benchmarks),
  judged(
    'MIPEX-R',
    'mipex-r-regional-migrant-integration-policies-dataset-and-regional',
    'mipex-r-la-gobernanza-de-la-integracion-en-seis-regiones-espanolas-es',
    'migrant-integration-governance-and-outcomes-in-25-eu-regions-the',
  ),
  judged('citimp', 'citizenship-implementation-indicators-citimp'),
  judged('podcast', 'changing-the-table', 'changing-the-table-podcast-episode-2-how-do-we-make-elections'),
  // Topics
  judged('roma discrimination', 'roma-and-the-enforcement-of-anti-discrimination-law', 'eu-structural-funds-and-roma'),
  judged(
    'family reunification',
    'mpg-family-reunion-news-service-2',
    'restrictions-in-the-name-of-integration-separate-families-in-practice',
    'monitoring-and-influencing-the-transposition-of-eu-immigration-law',
  ),
  judged('ukraine refugees', 'caught-by-surprise-how-underdeveloped-refugee-integration-policies'),
  judged('voting rights', 'voting-rights-for-all-in-an-eu-divided'),
  judged('european parliament elections', 'enhancing-the-electoral-participation-of-mobile-voters-in-the'),
  judged('third country nationals', 'legal-frameworks-for-the-integration-of-third-country-nationals'),
  judged('antidiscrimination law', ...antiDiscriminationLaw, 'roma-and-the-enforcement-of-anti-discrimination-law'),
  judged('non discrimination law 2023', 'a-comparative-analysis-of-non-discrimination-law-in-europe-2023'),
  judged('new europeans policy making', 'meaningful-participation-of-new-europeans-in-policymaking'),
  judged('asylum policymaking', 'five-years-of-eu-migration-and-asylum-policy-making-under-the'),
  judged('nonbinary', 'protecting-trans-non-binary-and-intersex-persons-against'),
  judged('lgbti data', 'specific-report-on-equality-data-and-lgbti-people'),
  judged('pay transparency', 'the-eu-pay-transparency-proposed-directive-general-overview-and-some'),
  judged('pensions women', 'gender-equality-and-pensions-time-for-an-eu-strategy-to-achieve'),
  judged('racism', 'the-development-of-legal-instruments-to-combat-racism-in-a-diverse'),
  judged(
    'public opinion immigrants',
    'do-people-want-equal-rights-for-immigrants-mipex-vs-public-opinion',
    'understanding-the-link-between-integration-policies-public-opinion',
  ),
  judged('belarus border', 'comparative-report-on-the-influx-of-irregular-migrants-across-the'),
  judged(
    'local governments',
    'enhancing-the-economic-potential-of-diversity-management-standards',
    'the-role-of-local-governments-in-the-integration-of-refugees-in-the',
  ),
  judged('turkey mipex', 'turkey-a-migrant-integration-policy-index-assessment'),
  // Authors
  judged(
    'niessen schibel',
    'demographic-changes-and-the-consequences-for-europes-future-is',
    'civic-citizenship-and-immigrant-inclusion-a-guide-for-the',
  ),
  judged('mueller-bachmann', 'diversity-in-political-parties-in-germany-desk-research-and-empirical'),
  judged('bauboeck', 'access-to-citizenship-and-its-impact-on-immigrant-integration'),
  judged("d'andrea", 'gender-equality-and-pensions-time-for-an-eu-strategy-to-achieve'),
  judged('author:chopin roma', 'roma-and-the-enforcement-of-anti-discrimination-law'),
  judged('kazmierkiewicz', 'w-strone-krajowego-mechanizmu-ewaluacji-integracji-diagnoza-sytuacji-pl'),
  judged('hudleston naturalisation', ...naturalisation),
  // Identifiers
  judged('978-90-04-17069-8', 'legal-frameworks-for-the-integration-of-third-country-nationals'),
  judged('ISBN 978 92 79 71866 3', 'roma-and-the-enforcement-of-anti-discrimination-law'),
  judged('9782930399133', 'civic-citizenship-and-immigrant-inclusion-a-guide-for-the'),
  judged('RSCAS PP 2013/16', 'the-naturalisation-procedure-measuring-the-ordinary-obstacles-and'),
  // Languages
  judged('handbuch integration', 'handbuch-zur-integration-ii-de'),
  judged('politicas de integracion', 'mipex-2020-y-las-politicas-de-integracion-migrante-en-america-latina-es'),
  judged("l'intégration des immigrés", 'diversity-and-cohesion-new-challenges-for-the-integration-of'),
  judged('integracao dos imigrantes', 'immigrant-citizens-survey-how-immigrants-experience-integration-in-15'),
  judged(
    'интеграция на бежанци',
    'kade-stoi-balgariya-spryamo-14-strani-ot-es-v-integratsiyata-na-bg',
    'caught-by-surprise-how-underdeveloped-refugee-integration-policies',
  ),
  judged('индекс интеграције миграната', 'indeks-razvijenosti-politika-integracije-migranata-2015-nalazi-u-sr'),
  judged('accesso abitativo', 'beneficiari-di-protezione-internazionale-e-integrazione-in-italia-it'),
  judged('różnorodność partie polityczne', 'roznorodnosc-w-programach-organizacji-i-reprezentacji-partii-pl'),
  // Typos and American spelling
  judged('reasonable acommodation', ...accommodation),
  judged('naturalization', ...naturalisation),
  judged('data colection racial equality', 'measure-plan-act-how-data-collection-can-support-racial-equality'),
  // Other grammatical forms than in the titles
  judged(
    'newsletters 2023',
    'december-newsletter-2023',
    'february-2023-newsletter',
    'november-2023-newsletter',
    'october-2023-newsletter',
  ),
  judged('health policies migrants', 'the-mipex-health-strand-a-longitudinal-mixed-methods-survey-of'),
  judged('refugees benchmark', ...benchmarks),
  judged(
    'migrants entrepreneurs',
    'a-level-playing-field-for-migrant-entrepreneurs-the-legal-and-policy',
    'mipex-data-shows-impact-of-laws-and-policies-on-migrant',
  ),
  judged('education policies young people', 'enhancing-eu-education-policy-building-a-framework-to-help-young'),
];
