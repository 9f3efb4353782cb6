import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('fi');

const kinds = {
  publication: 'Julkaisu',
  report: 'Raportti',
  news: 'Uutinen',
  event: 'Tapahtuma',
  milestone: 'Virstanpylväs',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Toimintakertomus',
    'annual-report': 'Vuosikertomus',
    article: 'Artikkeli',
    book: 'Kirja',
    brief: 'Lyhyt katsaus',
    'comparative-report': 'Vertaileva raportti',
    'country-report': 'Maaraportti',
    database: 'Tietokanta',
    factsheet: 'Tietokooste',
    guide: 'Opas',
    handbook: 'Käsikirja',
    'journal-article': 'Lehtiartikkeli',
    'legislative-proposals': 'Lainsäädäntöehdotukset',
    'literature-review': 'Kirjallisuuskatsaus',
    manual: 'Ohjekirja',
    newsletter: 'Uutiskirje',
    paper: 'Asiakirja',
    periodical: 'Kausijulkaisu',
    podcast: 'Podcast',
    'policy-brief': 'Politiikkasuositus',
    report: 'Raportti',
    study: 'Tutkimus',
    tool: 'Työkalu',
    toolkit: 'Työkalupakki',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const fi: Strings = {
  $code: 'fi',
  $name: 'Suomi',
  $dir: 'ltr',

  waiting: 'Ladataan…',
  empty: 'Tässä ei ole vielä sisältöä.',
  failed: 'Sisältöä ei voitu ladata.',
  tryAgain: 'Yritä uudelleen',
  stale: (date) => `Tilanne ${date}. Uusinta versiota ei voitu ladata.`,

  projectCount: plural({ one: '# hanke', other: '# hanketta' }),
  publicationCount: plural({ one: '# julkaisu', other: '# julkaisua' }),
  milestoneCount: plural({ one: '# virstanpylväs', other: '# virstanpylvästä' }),
  yearUnknown: 'Vuosi ei tiedossa',
  languageUnknown: 'Kieltä ei ilmoitettu',
  allProgrammes: 'Kaikki ohjelmat',
  programme: 'Ohjelma',
  project: 'Hanke',
  activity: 'Toimintamuoto',
  type: 'Tyyppi',
  year: 'Vuosi',
  language: 'Kieli',

  back: 'Takaisin',

  jumpToYear: 'Siirry vuoteen',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Linkki virstanpylvääseen: ${milestone}`,
  readMore: 'Lue lisää',
  readMoreAbout: (milestone) => `Lue lisää: ${milestone}`,

  search: 'Hae julkaisuja',
  searchHint: 'Otsikko, tekijä tai aihe',
  clearSearch: 'Tyhjennä haku',
  filters: 'Suodattimet',
  activeFilters: 'Käytössä olevat suodattimet',
  removeFilter: (filter) => `Poista suodatin: ${filter}`,
  clearFilters: 'Poista kaikki suodattimet',
  resultCount: plural({ one: 'Löytyi # julkaisu', other: 'Löytyi # julkaisua' }),
  nothingFound: 'Julkaisuja ei löytynyt',
  nothingFoundHint: 'Hakua voi laajentaa vähentämällä sanoja tai poistamalla suodattimia.',
  yearFrom: 'Vuodesta',
  yearTo: 'Vuoteen',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `Vuodesta ${from} alkaen` : `Vuoteen ${to ?? ''} saakka`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `Vuodet ${first}–${last}; eniten vuonna ${busiest}: ${publications}`,
  showMore: plural({ one: 'Näytä # lisää', other: 'Näytä # lisää' }),
  shownCount: (shown, all) => `Näytetään ${shown}, yhteensä ${all}`,
  showAllOptions: 'Näytä kaikki',
  sortBy: 'Järjestys',
  sortByDate: 'Uusimmat ensin',
  sortByTitle: 'Otsikko',
  sortByRelevance: 'Osuvuus',

  webPage: 'Verkkosivu',
  openFile: 'Avaa',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Kieliversiot',
  cite: 'Viittaa',
  export: 'Vie tiedostoon',

  projects: 'Hankkeet',
  publications: 'Julkaisut',
  news: 'Uutiset',
  events: 'Tapahtumat',
  milestones: 'Virstanpylväät',
  projectsRunning: 'Käynnissä olevat',
  projectsEnded: 'Päättyneet',
  projectsEndUnknown: 'Päättymisaika ei tiedossa',
  period: 'Toteutusaika',
  periodStart: (date) => `Alkamisaika: ${date}`,
  periodEnd: (date) => `Päättymisaika: ${date}`,
  startUnknown: 'Alkamisaika ei tiedossa',
  partners: 'Kumppanit',
  supporters: 'Tukijat',
  andMore: plural({ one: 'ja # muu', other: 'ja # muuta' }),

  searchProjects: 'Hae hankkeita',
  searchProjectsHint: 'Nimi, kumppani tai aihe',
  projectsFound: plural({ one: 'Löytyi # hanke', other: 'Löytyi # hanketta' }),
  noProjectsFound: 'Hankkeita ei löytynyt',
  noProjectsFoundHint: 'Hakua voi laajentaa vähentämällä sanoja.',

  dateUnknown: 'Päivämäärä ei tiedossa',
  followFeed: 'Seuraa syötteenlukijalla (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Tuleva tapahtuma',

  founded: 'Perustettu',
  seat: 'Kotipaikka',
  email: 'Sähköposti',
  mission: 'Tehtävä',
  activities: 'Toimintamuodot',
  values: 'Arvot',
  story: 'Historia',

  noReport: 'Ei raporttia luettelossa',

  foundations: 'Säätiöt',
  europeanInstitutions: 'Eurooppalaiset toimielimet',
  intergovernmentalOrganisations: 'Hallitustenväliset järjestöt',
  otherSupporters: 'Muut',

  upcomingEvents: 'Tulevat tapahtumat',
  pastEvents: 'Menneet tapahtumat',
  noUpcomingEvents: 'Ei tulevia tapahtumia tällä hetkellä.',
  cancelled: 'Peruttu',
  postponed: 'Lykätty',
  online: 'Verkossa',
  joinOnline: (event) => about('Osallistu verkossa', event),
  addToCalendar: (event) => about('Lisää kalenteriin', event),
  updateCalendar: (event) => about('Päivitä kalenteri', event),
  yourTime: (time) => `Oman aikavyöhykkeen mukaan: ${time}`,

  citationFormat: 'Viitteen muoto',
  copy: 'Kopioi',
  copied: 'Kopioitu',
  copyViewLink: 'Kopioi linkki tähän näkymään',
  notCopied: 'Kopiointi ei onnistunut. Teksti on valittu, ja sen voi kopioida näppäimistöllä.',
};

export default fi;
