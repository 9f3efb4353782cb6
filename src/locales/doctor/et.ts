import type { DoctorTexts } from './texts.ts';

const et: DoctorTexts = {
  title: 'MPG vidinate kontroll',
  allWell: 'Kõik on korras.',
  checked: 'Kontrollitud: turbepoliitika, failid, voog, märgendid, seaded, versioonid, skript, ruum, keel ja värvid.',
  copy: 'Kopeeri aruanne',
  copied: 'Aruanne on kopeeritud.',
  notCopied: 'Siin ei saa kopeerida. Aruanne on allpool valitud.',
  again: 'Kontrolli uuesti',
  close: 'Sule',
  something: 'Miski sellel saidil',
  findings: {
    policy: [
      'Selle lehe turbepoliitika blokeerib: {}.',
      'Content-Security-Policy, mille lehe server saadab, vajab seda:',
    ],
    files: ['Vidinate faile ei saanud laadida aadressilt {}.', 'Vaadake, kas seal on kõik versiooni failid:'],
    cors: [
      'Voog {} on olemas, kuid selle server ei luba sel lehel seda lugeda.',
      'Voo server peab saatma selle päise:',
    ],
    feed: ['Voogu {} ei saanud laadida.', 'Selle kohta on teada, serveri haldajale:'],
    tag: ['Skript on sellel lehel, kuid vidinat ei ole.', 'Võib-olla eemaldas redaktor märgendi. Kirjutage see nii:'],
    escaped: [
      'Vidina märgend on sellel lehel tekstina.',
      'Kleepige see sinna, kus redaktor võtab vastu HTML-i, mitte teksti.',
    ],
    name: ['Vidinat nimega {} ei ole.', 'Parandage nimi. Olemas on:'],
    settings: ['Seadetel ei ole mõju: {}.', 'Parandage või eemaldage:'],
    versions: ['Skript on sellel lehel mitu korda, eri versioonides.', 'Jätke alles ainult üks neist:'],
    records: ['Voos {} on vigu. Osa sellest ei näidata.', 'Voo avaldaja saab parandada selle:'],
    script: [
      '{} viivitab skripti või muudab seda. Vidinad võivad ilmuda hilja või üldse mitte.',
      'Tehke seal erand failile:',
    ],
    room: ['{}: ruumi on liiga vähe või see on peidetud.', 'Vaadake seda lehe stiilides:'],
    language: ['Leht ei ütle, mis keeles see on.', 'Kirjutage see lehe esimesse märgendisse, näiteks:'],
    shift: ['Leht hüppab, kui vidinad ilmuvad.', 'Lisage see rida lehe päisesse (head):'],
    colours: [
      'Värvide kontrast oli liiga väike ja neid kohandati: {}.',
      'Valige nende asemel tumedamad või heledamad:',
    ],
  },
};

export default et;
