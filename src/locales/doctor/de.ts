import type { DoctorTexts } from './texts.ts';

const de: DoctorTexts = {
  title: 'Prüfung der MPG-Widgets',
  allWell: 'Alles in Ordnung.',
  checked:
    'Geprüft: Sicherheitsrichtlinie, Dateien, Feed, Tags, Einstellungen, Versionen, Skript, Platz, Sprache und Farben.',
  copy: 'Bericht kopieren',
  copied: 'Bericht kopiert.',
  notCopied: 'Kopieren ist hier nicht möglich. Der Bericht ist unten markiert.',
  again: 'Erneut prüfen',
  close: 'Schließen',
  something: 'Etwas auf dieser Website',
  findings: {
    policy: [
      'Eine Sicherheitsrichtlinie dieser Seite blockiert {}.',
      'Die Content-Security-Policy, die der Server der Seite sendet, braucht diese Angabe:',
    ],
    files: [
      'Dateien der Widgets konnten nicht von {} geladen werden.',
      'Bitte prüfen, ob dort alle Dateien der Version liegen:',
    ],
    cors: [
      'Der Feed {} ist da, aber sein Server erlaubt dieser Seite nicht, ihn zu lesen.',
      'Der Server des Feeds muss diesen Header senden:',
    ],
    feed: ['Der Feed {} konnte nicht geladen werden.', 'Das ist darüber bekannt, für die Betreiber seines Servers:'],
    tag: [
      'Das Skript ist auf dieser Seite, aber kein Widget.',
      'Vielleicht hat der Editor das Tag entfernt. Dann stattdessen so schreiben:',
    ],
    escaped: [
      'Das Tag eines Widgets steht als Text auf dieser Seite.',
      'Bitte dort einfügen, wo der Editor HTML annimmt, nicht im Text.',
    ],
    name: ['Ein Widget namens {} gibt es nicht.', 'Bitte den Namen berichtigen. Es gibt:'],
    settings: ['Einstellungen von {} haben keine Wirkung.', 'Bitte berichtigen oder entfernen:'],
    versions: [
      'Das Skript ist mehrmals auf dieser Seite, in verschiedenen Versionen.',
      'Bitte nur eines davon behalten:',
    ],
    records: [
      'Der Feed {} hat Fehler. Teile davon werden nicht gezeigt.',
      'Wer den Feed veröffentlicht, kann dies berichtigen:',
    ],
    script: [
      '{} verzögert oder verändert das Skript. Die Widgets erscheinen dann spät oder gar nicht.',
      'Bitte dort eine Ausnahme machen für:',
    ],
    room: ['{} hat zu wenig Platz oder ist verborgen.', 'Bitte in den Stilen der Seite nachsehen:'],
    language: ['Die Seite sagt nicht, in welcher Sprache sie ist.', 'Das gehört in ihr erstes Tag, zum Beispiel:'],
    shift: ['Die Seite springt, wenn die Widgets erscheinen.', 'Bitte diese Zeile in den Kopf der Seite einfügen:'],
    colours: [
      'Farben von {} hatten zu wenig Kontrast und wurden angepasst.',
      'Bitte statt dieser dunklere oder hellere wählen:',
    ],
  },
};

export default de;
