import type { DoctorTexts } from './texts.ts';

const lv: DoctorTexts = {
  title: 'MPG logrīku pārbaude',
  allWell: 'Viss ir kārtībā.',
  checked:
    'Pārbaudīts: drošības politika, faili, plūsma, tagi, iestatījumi, versijas, skripts, vieta, valoda un krāsas.',
  copy: 'Kopēt pārskatu',
  copied: 'Pārskats nokopēts.',
  notCopied: 'Šeit kopēt nevar. Pārskats ir atlasīts zemāk.',
  again: 'Pārbaudīt vēlreiz',
  close: 'Aizvērt',
  something: 'Kaut kas šajā vietnē',
  findings: {
    policy: ['Šīs lapas drošības politika bloķē: {}.', 'Lapas servera sūtītajā Content-Security-Policy jābūt šim:'],
    files: ['Logrīku failus nevarēja ielādēt no {}.', 'Pārbaudiet, vai tur ir visi versijas faili:'],
    cors: ['Plūsma {} ir, bet tās serveris neļauj šai lapai to lasīt.', 'Plūsmas serverim jāsūta šī galvene:'],
    feed: ['Plūsmu {} nevarēja ielādēt.', 'Lūk, kas par to zināms, servera uzturētājiem:'],
    tag: ['Skripts šajā lapā ir, bet logrīka nav.', 'Varbūt redaktors ir izņēmis tagu. Rakstiet šādi:'],
    escaped: [
      'Logrīka tags šajā lapā redzams kā teksts.',
      'Ielīmējiet to tur, kur redaktors pieņem HTML, nevis tekstu.',
    ],
    name: ['Nav logrīka ar nosaukumu {}.', 'Izlabojiet nosaukumu. Ir:'],
    settings: ['Iestatījumiem nav ietekmes: {}.', 'Izlabojiet vai izņemiet:'],
    versions: ['Skripts šajā lapā ir vairākas reizes, dažādās versijās.', 'Atstājiet tikai vienu no šiem:'],
    records: ['Plūsmā {} ir kļūdas. Dažas tās daļas netiek rādītas.', 'Plūsmas publicētājs var izlabot šo:'],
    script: [
      '{} aizkavē vai maina skriptu. Logrīki var parādīties vēlu vai neparādīties nemaz.',
      'Izveidojiet tur izņēmumu:',
    ],
    room: ['{}: pārāk maz vietas vai paslēpts.', 'Apskatiet to lapas stilos:'],
    language: ['Lapa nenorāda, kurā valodā tā ir.', 'Norādiet to pirmajā tagā, piemēram:'],
    shift: ['Lapa lec, kad parādās logrīki.', 'Pievienojiet šo rindu lapas galvenē (head):'],
    colours: [
      'Krāsām bija pārāk mazs kontrasts, un tās ir pielāgotas: {}.',
      'Šo vietā izvēlieties tumšākas vai gaišākas:',
    ],
  },
};

export default lv;
