import type { DoctorTexts } from './texts.ts';

const nl: DoctorTexts = {
  title: 'Controle van de MPG-widgets',
  allWell: 'Alles is in orde.',
  checked:
    'Gecontroleerd: beveiligingsbeleid, bestanden, feed, tags, instellingen, versies, script, ruimte, taal en kleuren.',
  copy: 'Rapport kopiëren',
  copied: 'Rapport gekopieerd.',
  notCopied: 'Kopiëren kan hier niet. Het rapport is hieronder geselecteerd.',
  again: 'Opnieuw controleren',
  close: 'Sluiten',
  something: 'Iets op deze site',
  findings: {
    policy: [
      'Een beveiligingsbeleid van deze pagina blokkeert {}.',
      'De Content-Security-Policy die de server van de pagina stuurt, heeft dit nodig:',
    ],
    files: [
      'Bestanden van de widgets konden niet van {} worden geladen.',
      'Controleer of daar alle bestanden van de versie staan:',
    ],
    cors: [
      'De feed {} is er, maar zijn server laat deze pagina hem niet lezen.',
      'De server van de feed moet deze header sturen:',
    ],
    feed: ['De feed {} kon niet worden geladen.', 'Dit is erover bekend, voor wie de server beheert:'],
    tag: [
      'Het script staat op deze pagina, maar er is geen widget.',
      'Misschien heeft de editor de tag verwijderd. Schrijf hem dan zo:',
    ],
    escaped: [
      'De tag van een widget staat als tekst op deze pagina.',
      'Plak hem waar de editor HTML aanneemt, niet in de tekst.',
    ],
    name: ['Er is geen widget met de naam {}.', 'Verbeter de naam. Er zijn:'],
    settings: ['Instellingen van {} hebben geen effect.', 'Verbeter of verwijder:'],
    versions: ['Het script staat meer dan eens op deze pagina, in verschillende versies.', 'Houd er maar één van:'],
    records: [
      'De feed {} bevat fouten. Delen ervan worden niet getoond.',
      'Wie de feed publiceert, kan dit verbeteren:',
    ],
    script: [
      '{} vertraagt of verandert het script. De widgets verschijnen dan laat of helemaal niet.',
      'Maak daar een uitzondering voor:',
    ],
    room: ['{} heeft te weinig ruimte of is verborgen.', 'Kijk hiernaar in de stijlen van de pagina:'],
    language: ['De pagina zegt niet in welke taal ze is.', 'Zet dat in de eerste tag, bijvoorbeeld:'],
    shift: ['De pagina verspringt wanneer de widgets verschijnen.', 'Voeg deze regel toe aan de head van de pagina:'],
    colours: [
      'Kleuren van {} hadden te weinig contrast en zijn aangepast.',
      'Kies donkerdere of lichtere kleuren in plaats van deze:',
    ],
  },
};

export default nl;
