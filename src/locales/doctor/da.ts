import type { DoctorTexts } from './texts.ts';

const da: DoctorTexts = {
  title: 'Kontrol af MPG’s widgets',
  allWell: 'Alt er i orden.',
  checked:
    'Kontrolleret: sikkerhedspolitik, filer, feed, tags, indstillinger, versioner, script, plads, sprog og farver.',
  copy: 'Kopiér rapport',
  copied: 'Rapporten er kopieret.',
  notCopied: 'Det er ikke muligt at kopiere her. Rapporten er markeret nedenfor.',
  again: 'Kontrollér igen',
  close: 'Luk',
  something: 'Noget på dette websted',
  findings: {
    policy: [
      'En sikkerhedspolitik på denne side blokerer {}.',
      'Den Content-Security-Policy, som sidens server sender, skal indeholde:',
    ],
    files: ['Widgets’ filer kunne ikke hentes fra {}.', 'Se efter, at alle versionens filer er der:'],
    cors: [
      'Feedet {} findes, men dets server lader ikke denne side læse det.',
      'Feedets server skal sende denne header:',
    ],
    feed: ['Feedet {} kunne ikke hentes.', 'Dette vides om det, til dem der driver dets server:'],
    tag: ['Scriptet er på denne side, men der er ingen widget.', 'Måske har editoren fjernet tagget. Skriv i stedet:'],
    escaped: [
      'En widgets tag står som tekst på denne side.',
      'Sæt det ind, hvor editoren tager imod HTML, ikke i teksten.',
    ],
    name: ['Der findes ingen widget med navnet {}.', 'Ret navnet. Der findes:'],
    settings: ['Indstillinger for {} har ingen virkning.', 'Ret eller fjern:'],
    versions: ['Scriptet er på denne side flere gange i forskellige versioner.', 'Behold kun én af disse:'],
    records: ['Feedet {} har fejl. Dele af det vises ikke.', 'De, der udgiver feedet, kan rette dette:'],
    script: [
      '{} forsinker eller ændrer scriptet. Widgets kan komme sent eller slet ikke.',
      'Gør en undtagelse dér for:',
    ],
    room: ['{} har for lidt plads eller er skjult.', 'Se på dette i sidens styles:'],
    language: ['Siden angiver ikke, hvilket sprog den er på.', 'Skriv det i dens første tag, for eksempel:'],
    shift: ['Siden hopper, når widgets vises.', 'Tilføj denne linje i sidens head:'],
    colours: [
      'Farver i {} havde for lidt kontrast og blev justeret.',
      'Vælg mørkere eller lysere farver i stedet for disse:',
    ],
  },
};

export default da;
