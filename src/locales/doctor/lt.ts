import type { DoctorTexts } from './texts.ts';

const lt: DoctorTexts = {
  title: 'MPG valdiklių tikrinimas',
  allWell: 'Viskas gerai.',
  checked:
    'Patikrinta: saugumo politika, failai, kanalas, žymos, nustatymai, versijos, scenarijus, vieta, kalba ir spalvos.',
  copy: 'Kopijuoti ataskaitą',
  copied: 'Ataskaita nukopijuota.',
  notCopied: 'Čia kopijuoti negalima. Ataskaita pažymėta žemiau.',
  again: 'Tikrinti dar kartą',
  close: 'Užverti',
  something: 'Kažkas šioje svetainėje',
  findings: {
    policy: [
      'Šio puslapio saugumo politika blokuoja: {}.',
      'Puslapio serverio siunčiamoje Content-Security-Policy turi būti:',
    ],
    files: ['Nepavyko įkelti valdiklių failų iš {}.', 'Patikrinkite, ar ten yra visi versijos failai:'],
    cors: [
      'Kanalas {} yra, bet jo serveris neleidžia šiam puslapiui jo skaityti.',
      'Kanalo serveris turi siųsti šią antraštę:',
    ],
    feed: ['Nepavyko įkelti kanalo {}.', 'Štai kas apie tai žinoma, serverio prižiūrėtojams:'],
    tag: ['Scenarijus šiame puslapyje yra, bet valdiklio nėra.', 'Galbūt rengyklė pašalino žymą. Rašykite taip:'],
    escaped: [
      'Valdiklio žyma šiame puslapyje rodoma kaip tekstas.',
      'Įklijuokite ją ten, kur rengyklė priima HTML, o ne tekstą.',
    ],
    name: ['Nėra valdiklio pavadinimu {}.', 'Pataisykite pavadinimą. Yra:'],
    settings: ['Nustatymai neveikia: {}.', 'Pataisykite arba pašalinkite:'],
    versions: ['Scenarijus šiame puslapyje yra kelis kartus, skirtingų versijų.', 'Palikite tik vieną iš jų:'],
    records: ['Kanale {} yra klaidų. Kai kurios jo dalys nerodomos.', 'Kanalo leidėjas gali pataisyti:'],
    script: [
      '{} vėlina arba keičia scenarijų. Valdikliai gali pasirodyti vėlai arba visai nepasirodyti.',
      'Padarykite ten išimtį:',
    ],
    room: ['{}: per mažai vietos arba paslėpta.', 'Pažiūrėkite puslapio stiliuose:'],
    language: ['Puslapis nenurodo, kokia kalba jis parašytas.', 'Nurodykite tai pirmoje žymoje, pavyzdžiui:'],
    shift: ['Puslapis šokteli, kai pasirodo valdikliai.', 'Pridėkite šią eilutę puslapio antraštėje (head):'],
    colours: [
      'Spalvų kontrastas buvo per mažas, todėl jos pakoreguotos: {}.',
      'Vietoj šių pasirinkite tamsesnes arba šviesesnes:',
    ],
  },
};

export default lt;
