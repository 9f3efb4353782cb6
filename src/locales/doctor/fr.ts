import type { DoctorTexts } from './texts.ts';

const fr: DoctorTexts = {
  title: 'Contrôle des widgets MPG',
  allWell: 'Tout va bien.',
  checked:
    'Contrôlé : politique de sécurité, fichiers, flux, balises, réglages, versions, script, place, langue et couleurs.',
  copy: 'Copier le rapport',
  copied: 'Rapport copié.',
  notCopied: 'La copie n’est pas possible ici. Le rapport est sélectionné ci-dessous.',
  again: 'Contrôler à nouveau',
  close: 'Fermer',
  something: 'Quelque chose sur ce site',
  findings: {
    policy: [
      'Une politique de sécurité de cette page bloque {}.',
      'La Content-Security-Policy envoyée par le serveur de la page doit comporter :',
    ],
    files: [
      'Des fichiers des widgets n’ont pas pu être chargés depuis {}.',
      'Vérifiez que tous les fichiers de la version s’y trouvent :',
    ],
    cors: [
      'Le flux {} existe, mais son serveur ne permet pas à cette page de le lire.',
      'Le serveur du flux doit envoyer cet en-tête :',
    ],
    feed: ['Le flux {} n’a pas pu être chargé.', 'Voici ce qu’on en sait, pour les responsables de son serveur :'],
    tag: [
      'Le script est sur cette page, mais il n’y a aucun widget.',
      'L’éditeur a peut-être supprimé la balise. Écrivez plutôt :',
    ],
    escaped: [
      'La balise d’un widget apparaît comme du texte sur cette page.',
      'Collez-la là où l’éditeur accepte du HTML, et non dans le texte.',
    ],
    name: ['Aucun widget ne porte le nom {}.', 'Corrigez le nom. Il existe :'],
    settings: ['Des réglages de {} sont sans effet.', 'Corrigez ou supprimez :'],
    versions: ['Le script figure plusieurs fois sur cette page, dans des versions différentes.', 'N’en gardez qu’un :'],
    records: [
      'Le flux {} contient des erreurs. Certaines parties ne sont pas affichées.',
      'Les éditeurs du flux peuvent corriger ceci :',
    ],
    script: [
      '{} retarde ou modifie le script. Les widgets peuvent apparaître tard, ou pas du tout.',
      'Prévoyez-y une exception pour :',
    ],
    room: ['{} n’a pas assez de place ou est masqué.', 'Regardez ceci dans les styles de la page :'],
    language: ['La page n’indique pas sa langue.', 'Indiquez-la dans sa première balise, par exemple :'],
    shift: ['La page saute quand les widgets apparaissent.', 'Ajoutez cette ligne dans l’en-tête de la page :'],
    colours: [
      'Des couleurs de {} n’étaient pas assez contrastées et ont été ajustées.',
      'Choisissez-en de plus foncées ou de plus claires à la place de :',
    ],
  },
};

export default fr;
