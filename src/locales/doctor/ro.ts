import type { DoctorTexts } from './texts.ts';

const ro: DoctorTexts = {
  title: 'Verificarea widgeturilor MPG',
  allWell: 'Totul este în regulă.',
  checked:
    'S-au verificat: politica de securitate, fișierele, fluxul, etichetele, setările, versiunile, scriptul, spațiul, limba și culorile.',
  copy: 'Copiază raportul',
  copied: 'Raportul a fost copiat.',
  notCopied: 'Aici nu se poate copia. Raportul este selectat mai jos.',
  again: 'Verifică din nou',
  close: 'Închide',
  something: 'Ceva de pe acest site',
  findings: {
    policy: [
      'O politică de securitate a acestei pagini blochează {}.',
      'Content-Security-Policy trimisă de serverul paginii trebuie să conțină:',
    ],
    files: [
      'Fișiere ale widgeturilor nu au putut fi încărcate de la {}.',
      'Verificați dacă toate fișierele versiunii se află acolo:',
    ],
    cors: [
      'Fluxul {} există, dar serverul său nu permite acestei pagini să îl citească.',
      'Serverul fluxului trebuie să trimită acest antet:',
    ],
    feed: ['Fluxul {} nu a putut fi încărcat.', 'Iată ce se știe, pentru cei care administrează serverul:'],
    tag: [
      'Scriptul este pe această pagină, dar nu există niciun widget.',
      'Poate că editorul a eliminat eticheta. Scrieți-o astfel:',
    ],
    escaped: [
      'Eticheta unui widget apare ca text pe această pagină.',
      'Lipiți-o acolo unde editorul acceptă HTML, nu în text.',
    ],
    name: ['Nu există niciun widget cu numele {}.', 'Corectați numele. Există:'],
    settings: ['Unele setări ale {} nu au efect.', 'Corectați sau eliminați:'],
    versions: [
      'Scriptul apare de mai multe ori pe această pagină, în versiuni diferite.',
      'Păstrați doar unul dintre acestea:',
    ],
    records: [
      'Fluxul {} conține erori. Unele părți nu sunt afișate.',
      'Cine publică fluxul poate corecta următoarele:',
    ],
    script: [
      '{} întârzie sau modifică scriptul. Widgeturile pot apărea târziu sau deloc.',
      'Adăugați acolo o excepție pentru:',
    ],
    room: ['{} are prea puțin loc sau este ascuns.', 'Verificați acest lucru în stilurile paginii:'],
    language: ['Pagina nu spune în ce limbă este.', 'Indicați limba în prima etichetă, de exemplu:'],
    shift: ['Pagina sare când apar widgeturile.', 'Adăugați această linie în antetul paginii (head):'],
    colours: [
      'Unele culori ale {} aveau contrast prea mic și au fost ajustate.',
      'Alegeți culori mai închise sau mai deschise în locul acestora:',
    ],
  },
};

export default ro;
