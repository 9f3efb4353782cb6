import type { Kind } from '../feed/types.ts';
import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('ro');

const kinds: Readonly<Record<Kind, string>> = {
  publication: 'Publicație',
  report: 'Raport',
  news: 'Știre',
  event: 'Eveniment',
  milestone: 'Moment-cheie',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Raport de activitate',
    'annual-report': 'Raport anual',
    article: 'Articol',
    book: 'Carte',
    brief: 'Notă informativă',
    'comparative-report': 'Raport comparativ',
    'country-report': 'Raport de țară',
    database: 'Bază de date',
    factsheet: 'Fișă informativă',
    guide: 'Ghid',
    handbook: 'Manual',
    'journal-article': 'Articol de revistă',
    'legislative-proposals': 'Propuneri legislative',
    'literature-review': 'Analiză a literaturii de specialitate',
    manual: 'Ghid practic',
    newsletter: 'Buletin informativ',
    paper: 'Document',
    periodical: 'Publicație periodică',
    podcast: 'Podcast',
    'policy-brief': 'Notă de orientare',
    report: 'Raport',
    study: 'Studiu',
    tool: 'Instrument',
    toolkit: 'Set de instrumente',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const ro: Strings = {
  $code: 'ro',
  $name: 'Română',
  $dir: 'ltr',

  waiting: 'Se încarcă…',
  empty: 'Deocamdată nu există conținut.',
  failed: 'Conținutul nu a putut fi încărcat.',
  tryAgain: 'Reîncercați',
  stale: (date) => `Situația la ${date}. Cea mai recentă versiune nu a putut fi încărcată.`,

  projectCount: plural({ one: '# proiect', few: '# proiecte', other: '# de proiecte' }),
  publicationCount: plural({ one: '# publicație', few: '# publicații', other: '# de publicații' }),
  milestoneCount: plural({ one: '# moment-cheie', few: '# momente-cheie', other: '# de momente-cheie' }),
  yearUnknown: 'An necunoscut',
  languageUnknown: 'Limbă neprecizată',
  allProgrammes: 'Toate programele',
  programme: 'Program',
  project: 'Proiect',
  activity: 'Activitate',
  type: 'Tip',
  year: 'An',
  language: 'Limbă',

  back: 'Înapoi',

  jumpToYear: 'Salt la un an',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Link către: ${milestone}`,
  readMore: 'Aflați mai multe',
  readMoreAbout: (milestone) => `Aflați mai multe: ${milestone}`,

  search: 'Căutați publicații',
  searchHint: 'Titlu, autor sau temă',
  clearSearch: 'Ștergeți căutarea',
  filters: 'Filtre',
  activeFilters: 'Filtre active',
  removeFilter: (filter) => `Eliminați filtrul: ${filter}`,
  clearFilters: 'Eliminați toate filtrele',
  resultCount: plural({ one: '# publicație găsită', few: '# publicații găsite', other: '# de publicații găsite' }),
  nothingFound: 'Nu s-au găsit publicații',
  nothingFoundHint: 'Încercați cu mai puține cuvinte sau eliminați un filtru.',
  yearFrom: 'Din anul',
  yearTo: 'Până în anul',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `Din ${from}` : `Până în ${to ?? ''}`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `Din ${first} până în ${last}; maximul în ${busiest}: ${publications}`,
  showMore: plural({ one: 'Afișați încă #', few: 'Afișați încă #', other: 'Afișați încă #' }),
  shownCount: (shown, all) => `Se afișează ${shown} din ${all}`,
  showAllOptions: 'Afișați tot',
  sortBy: 'Sortați după',
  sortByDate: 'Cele mai recente',
  sortByTitle: 'Titlu',
  sortByRelevance: 'Relevanță',

  webPage: 'Pagină web',
  openFile: 'Deschideți',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Versiuni lingvistice',
  cite: 'Citați',
  export: 'Exportați',

  projects: 'Proiecte',
  publications: 'Publicații',
  news: 'Știri',
  events: 'Evenimente',
  milestones: 'Momente-cheie',
  projectsRunning: 'În curs',
  projectsEnded: 'Încheiate',
  projectsEndUnknown: 'Sfârșit necunoscut',
  period: 'Perioadă',
  periodStart: (date) => `Început: ${date}`,
  periodEnd: (date) => `Sfârșit: ${date}`,
  startUnknown: 'Început necunoscut',
  partners: 'Parteneri',
  supporters: 'Susținători',
  andMore: plural({ one: 'și încă #', few: 'și încă #', other: 'și încă #' }),

  searchProjects: 'Căutați proiecte',
  searchProjectsHint: 'Titlu, partener sau temă',
  projectsFound: plural({ one: '# proiect găsit', few: '# proiecte găsite', other: '# de proiecte găsite' }),
  noProjectsFound: 'Nu s-au găsit proiecte',
  noProjectsFoundHint: 'Încercați cu mai puține cuvinte.',

  dateUnknown: 'Dată necunoscută',
  followFeed: 'Urmăriți într-un cititor de fluxuri (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Eveniment viitor',

  founded: 'Înființare',
  seat: 'Sediu',
  email: 'E-mail',
  mission: 'Misiune',
  activities: 'Activități',
  values: 'Valori',
  story: 'Istoric',

  noReport: 'Niciun raport în listă',

  foundations: 'Fundații',
  europeanInstitutions: 'Instituții europene',
  intergovernmentalOrganisations: 'Organizații interguvernamentale',
  otherSupporters: 'Alți susținători',

  upcomingEvents: 'Evenimente viitoare',
  pastEvents: 'Evenimente trecute',
  noUpcomingEvents: 'În prezent nu sunt programate evenimente.',
  cancelled: 'Anulat',
  postponed: 'Amânat',
  online: 'Online',
  joinOnline: (event) => about('Participați online', event),
  addToCalendar: (event) => about('Adăugați în calendar', event),
  updateCalendar: (event) => about('Actualizați calendarul', event),
  yourTime: (time) => `${time} în fusul dumneavoastră orar`,

  citationFormat: 'Format de citare',
  copy: 'Copiați',
  copied: 'Copiat',
  copyViewLink: 'Copiați un link către această vizualizare',
  notCopied: 'Copierea nu a reușit, dar textul este selectat: copiați-l cu tastatura.',
};

export default ro;
