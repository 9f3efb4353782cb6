import type { Kind } from '../feed/types.ts';
import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('fr');

const kinds: Readonly<Record<Kind, string>> = {
  publication: 'Publication',
  report: 'Rapport',
  news: 'Actualité',
  event: 'Événement',
  milestone: 'Étape clé',
};

const types = new Map(
  Object.entries({
    'activity-report': 'Rapport d’activité',
    'annual-report': 'Rapport annuel',
    article: 'Article',
    book: 'Livre',
    brief: 'Note de synthèse',
    'comparative-report': 'Rapport comparatif',
    'country-report': 'Rapport par pays',
    database: 'Base de données',
    factsheet: 'Fiche d’information',
    guide: 'Guide',
    handbook: 'Manuel',
    'journal-article': 'Article de revue',
    'legislative-proposals': 'Propositions législatives',
    'literature-review': 'Revue de la littérature',
    manual: 'Guide pratique',
    newsletter: 'Lettre d’information',
    paper: 'Document',
    periodical: 'Périodique',
    podcast: 'Podcast',
    'policy-brief': 'Note d’orientation',
    report: 'Rapport',
    study: 'Étude',
    tool: 'Outil',
    toolkit: 'Boîte à outils',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}\u00a0: ${subject}` : words);

const fr: Strings = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',

  waiting: 'Chargement…',
  empty: 'Aucun contenu pour le moment.',
  failed: 'Le contenu n’a pas pu être chargé.',
  tryAgain: 'Réessayer',
  stale: (date) => `Données au ${date}. La dernière version n’a pas pu être chargée.`,

  projectCount: plural({ one: '# projet', many: '# de projets', other: '# projets' }),
  publicationCount: plural({ one: '# publication', many: '# de publications', other: '# publications' }),
  milestoneCount: plural({ one: '# étape clé', many: '# d’étapes clés', other: '# étapes clés' }),
  yearUnknown: 'Année inconnue',
  languageUnknown: 'Langue non précisée',
  allProgrammes: 'Tous les programmes',
  programme: 'Programme',
  project: 'Projet',
  activity: 'Activité',
  type: 'Type',
  year: 'Année',
  language: 'Langue',

  back: 'Retour',

  jumpToYear: 'Aller à une année',
  yearWithCount: (year, milestones) => `${year}\u00a0: ${milestones}`,
  linkToMilestone: (milestone) => `Lien vers\u00a0: ${milestone}`,
  readMore: 'En savoir plus',
  readMoreAbout: (milestone) => `En savoir plus\u00a0: ${milestone}`,

  search: 'Rechercher une publication',
  searchHint: 'Titre, auteur ou thème',
  clearSearch: 'Effacer la recherche',
  filters: 'Filtres',
  activeFilters: 'Filtres actifs',
  removeFilter: (filter) => `Supprimer le filtre\u00a0: ${filter}`,
  clearFilters: 'Supprimer tous les filtres',
  resultCount: plural({
    one: '# publication trouvée',
    many: '# de publications trouvées',
    other: '# publications trouvées',
  }),
  nothingFound: 'Aucune publication trouvée',
  nothingFoundHint: 'Essayez avec moins de mots ou supprimez un filtre.',
  yearFrom: 'Année de début',
  yearTo: 'Année de fin',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `À partir de ${from}` : `Jusqu’en ${to ?? ''}`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `De ${first} à ${last}\u00a0; maximum en ${busiest}\u00a0: ${publications}`,
  showMore: plural({ one: 'En afficher # de plus', many: 'En afficher # de plus', other: 'En afficher # de plus' }),
  shownCount: (shown, all) => `Affichage\u00a0: ${shown} sur ${all}`,
  showAllOptions: 'Tout afficher',
  sortBy: 'Trier par',
  sortByDate: 'Plus récentes d’abord',
  sortByTitle: 'Titre',
  sortByRelevance: 'Pertinence',

  webPage: 'Page web',
  openFile: 'Ouvrir',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Versions linguistiques',
  cite: 'Citer',
  export: 'Exporter',

  projects: 'Projets',
  publications: 'Publications',
  news: 'Actualités',
  events: 'Événements',
  milestones: 'Étapes clés',
  projectsRunning: 'En cours',
  projectsEnded: 'Terminés',
  projectsEndUnknown: 'Fin inconnue',
  period: 'Période',
  periodStart: (date) => `Début\u00a0: ${date}`,
  periodEnd: (date) => `Fin\u00a0: ${date}`,
  startUnknown: 'Début inconnu',
  partners: 'Partenaires',
  supporters: 'Avec le soutien de',
  andMore: plural({ one: 'et # autre', many: 'et # d’autres', other: 'et # autres' }),

  searchProjects: 'Rechercher un projet',
  searchProjectsHint: 'Titre, partenaire ou thème',
  projectsFound: plural({ one: '# projet trouvé', many: '# de projets trouvés', other: '# projets trouvés' }),
  noProjectsFound: 'Aucun projet trouvé',
  noProjectsFoundHint: 'Essayez avec moins de mots.',

  dateUnknown: 'Date inconnue',
  followFeed: 'Suivre dans un lecteur de flux (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Événement à venir',

  founded: 'Création',
  seat: 'Siège',
  email: 'Courriel',
  mission: 'Mission',
  activities: 'Activités',
  values: 'Valeurs',
  story: 'Histoire',

  noReport: 'Aucun rapport répertorié',

  foundations: 'Fondations',
  europeanInstitutions: 'Institutions européennes',
  intergovernmentalOrganisations: 'Organisations intergouvernementales',
  otherSupporters: 'Autres',

  upcomingEvents: 'Événements à venir',
  pastEvents: 'Événements passés',
  noUpcomingEvents: 'Aucun événement à venir pour le moment.',
  cancelled: 'Annulé',
  postponed: 'Reporté',
  online: 'En ligne',
  joinOnline: (event) => about('Participer en ligne', event),
  addToCalendar: (event) => about('Ajouter au calendrier', event),
  updateCalendar: (event) => about('Mettre à jour le calendrier', event),
  yourTime: (time) => `${time} dans votre fuseau horaire`,

  citationFormat: 'Format de citation',
  copy: 'Copier',
  copied: 'Copié',
  copyViewLink: 'Copier le lien vers cette vue',
  notCopied: 'La copie a échoué, mais le texte est sélectionné\u00a0: copiez-le avec le clavier.',
};

export default fr;
