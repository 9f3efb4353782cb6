import type { Kind } from '../feed/types.ts';
import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('el');

const kinds: Readonly<Record<Kind, string>> = {
  publication: 'Δημοσίευση',
  report: 'Έκθεση',
  news: 'Είδηση',
  event: 'Εκδήλωση',
  milestone: 'Ορόσημο',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Έκθεση δραστηριοτήτων',
    'annual-report': 'Ετήσια έκθεση',
    article: 'Άρθρο',
    book: 'Βιβλίο',
    brief: 'Ενημερωτικό σημείωμα',
    'comparative-report': 'Συγκριτική έκθεση',
    'country-report': 'Έκθεση χώρας',
    database: 'Βάση δεδομένων',
    factsheet: 'Θεματικό δελτίο',
    guide: 'Οδηγός',
    handbook: 'Εγχειρίδιο',
    'journal-article': 'Άρθρο περιοδικού',
    'legislative-proposals': 'Νομοθετικές προτάσεις',
    'literature-review': 'Βιβλιογραφική επισκόπηση',
    manual: 'Πρακτικός οδηγός',
    newsletter: 'Ενημερωτικό δελτίο',
    paper: 'Έγγραφο',
    periodical: 'Περιοδικό',
    podcast: 'Podcast',
    'policy-brief': 'Σημείωμα πολιτικής',
    report: 'Έκθεση',
    study: 'Μελέτη',
    tool: 'Εργαλείο',
    toolkit: 'Εργαλειοθήκη',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const el: Strings = {
  $code: 'el',
  $name: 'Ελληνικά',
  $dir: 'ltr',

  waiting: 'Φόρτωση…',
  empty: 'Δεν υπάρχει ακόμη περιεχόμενο.',
  failed: 'Δεν ήταν δυνατή η φόρτωση του περιεχομένου.',
  tryAgain: 'Δοκιμάστε ξανά',
  stale: (date) => `Ημερομηνία δεδομένων: ${date}. Δεν ήταν δυνατή η φόρτωση της τελευταίας έκδοσης.`,

  projectCount: plural({ one: '# έργο', other: '# έργα' }),
  publicationCount: plural({ one: '# δημοσίευση', other: '# δημοσιεύσεις' }),
  milestoneCount: plural({ one: '# ορόσημο', other: '# ορόσημα' }),
  yearUnknown: 'Άγνωστο έτος',
  languageUnknown: 'Δεν αναφέρεται γλώσσα',
  allProgrammes: 'Όλα τα προγράμματα',
  programme: 'Πρόγραμμα',
  project: 'Έργο',
  activity: 'Δραστηριότητα',
  type: 'Είδος',
  year: 'Έτος',
  language: 'Γλώσσα',

  back: 'Επιστροφή',

  jumpToYear: 'Μετάβαση σε έτος',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Σύνδεσμος: ${milestone}`,
  readMore: 'Περισσότερα',
  readMoreAbout: (milestone) => `Περισσότερα: ${milestone}`,

  search: 'Αναζήτηση δημοσιεύσεων',
  searchHint: 'Τίτλος, συγγραφέας ή θέμα',
  clearSearch: 'Εκκαθάριση αναζήτησης',
  filters: 'Φίλτρα',
  activeFilters: 'Ενεργά φίλτρα',
  removeFilter: (filter) => `Αφαίρεση φίλτρου: ${filter}`,
  clearFilters: 'Αφαίρεση όλων των φίλτρων',
  resultCount: plural({ one: 'Βρέθηκε # δημοσίευση', other: 'Βρέθηκαν # δημοσιεύσεις' }),
  nothingFound: 'Δεν βρέθηκαν δημοσιεύσεις',
  nothingFoundHint: 'Δοκιμάστε λιγότερες λέξεις ή αφαιρέστε ένα φίλτρο.',
  yearFrom: 'Από το έτος',
  yearTo: 'Έως το έτος',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `Από το ${from}` : `Έως το ${to ?? ''}`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `Από το ${first} έως το ${last}· οι περισσότερες το ${busiest}: ${publications}`,
  showMore: plural({ one: 'Εμφάνιση # ακόμη', other: 'Εμφάνιση # ακόμη' }),
  shownCount: (shown, all) => `Εμφανίζονται ${shown} από ${all}`,
  showAllOptions: 'Εμφάνιση όλων',
  sortBy: 'Ταξινόμηση',
  sortByDate: 'Πρώτα οι νεότερες',
  sortByTitle: 'Τίτλος',
  sortByRelevance: 'Συνάφεια',

  webPage: 'Ιστοσελίδα',
  openFile: 'Άνοιγμα',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Γλωσσικές εκδόσεις',
  cite: 'Παραπομπή',
  export: 'Εξαγωγή',

  projects: 'Έργα',
  publications: 'Δημοσιεύσεις',
  news: 'Ειδήσεις',
  events: 'Εκδηλώσεις',
  milestones: 'Ορόσημα',
  projectsRunning: 'Σε εξέλιξη',
  projectsEnded: 'Ολοκληρωμένα',
  projectsEndUnknown: 'Άγνωστη λήξη',
  period: 'Περίοδος',
  periodStart: (date) => `Έναρξη: ${date}`,
  periodEnd: (date) => `Λήξη: ${date}`,
  startUnknown: 'Άγνωστη έναρξη',
  partners: 'Εταίροι',
  supporters: 'Υποστηρικτές',
  andMore: plural({ one: 'και # ακόμη', other: 'και # ακόμη' }),

  searchProjects: 'Αναζήτηση έργων',
  searchProjectsHint: 'Τίτλος, εταίρος ή θέμα',
  projectsFound: plural({ one: 'Βρέθηκε # έργο', other: 'Βρέθηκαν # έργα' }),
  noProjectsFound: 'Δεν βρέθηκαν έργα',
  noProjectsFoundHint: 'Δοκιμάστε λιγότερες λέξεις.',

  dateUnknown: 'Άγνωστη ημερομηνία',
  followFeed: 'Παρακολούθηση σε αναγνώστη ροών (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Προσεχής εκδήλωση',

  founded: 'Ίδρυση',
  seat: 'Έδρα',
  email: 'Ηλεκτρονικό ταχυδρομείο',
  mission: 'Αποστολή',
  activities: 'Δραστηριότητες',
  values: 'Αξίες',
  story: 'Ιστορικό',

  noReport: 'Δεν αναφέρεται έκθεση',

  foundations: 'Ιδρύματα',
  europeanInstitutions: 'Ευρωπαϊκοί θεσμοί',
  intergovernmentalOrganisations: 'Διακυβερνητικοί οργανισμοί',
  otherSupporters: 'Άλλοι',

  upcomingEvents: 'Προσεχείς εκδηλώσεις',
  pastEvents: 'Παλαιότερες εκδηλώσεις',
  noUpcomingEvents: 'Δεν υπάρχουν επί του παρόντος προσεχείς εκδηλώσεις.',
  cancelled: 'Ακυρώθηκε',
  postponed: 'Αναβλήθηκε',
  online: 'Διαδικτυακά',
  joinOnline: (event) => about('Διαδικτυακή συμμετοχή', event),
  addToCalendar: (event) => about('Προσθήκη στο ημερολόγιο', event),
  updateCalendar: (event) => about('Ενημέρωση του ημερολογίου', event),
  yourTime: (time) => `${time} στη ζώνη ώρας σας`,

  citationFormat: 'Μορφή παραπομπής',
  copy: 'Αντιγραφή',
  copied: 'Αντιγράφηκε',
  copyViewLink: 'Αντιγραφή συνδέσμου προς αυτή την προβολή',
  notCopied: 'Η αντιγραφή δεν ήταν δυνατή, αλλά το κείμενο έχει επιλεγεί: αντιγράψτε το με το πληκτρολόγιο.',
};

export default el;
