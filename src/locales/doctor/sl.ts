import type { DoctorTexts } from './texts.ts';

const sl: DoctorTexts = {
  title: 'Preverjanje gradnikov MPG',
  allWell: 'Vse je v redu.',
  checked:
    'Preverjeno: varnostni pravilnik, datoteke, vir, oznake, nastavitve, različice, skript, prostor, jezik in barve.',
  copy: 'Kopiraj poročilo',
  copied: 'Poročilo je kopirano.',
  notCopied: 'Tukaj kopiranje ni mogoče. Poročilo je izbrano spodaj.',
  again: 'Preveri znova',
  close: 'Zapri',
  something: 'Nekaj na tem spletišču',
  findings: {
    policy: [
      'Varnostni pravilnik te strani blokira {}.',
      'Content-Security-Policy, ki ga pošilja strežnik strani, mora vsebovati:',
    ],
    files: ['Datotek gradnikov ni bilo mogoče naložiti z {}.', 'Preverite, ali so tam vse datoteke različice:'],
    cors: [
      'Vir {} obstaja, vendar njegov strežnik tej strani ne dovoli branja.',
      'Strežnik vira mora pošiljati to glavo:',
    ],
    feed: ['Vira {} ni bilo mogoče naložiti.', 'To je o tem znano, za skrbnike njegovega strežnika:'],
    tag: ['Skript je na tej strani, gradnika pa ni.', 'Morda je urejevalnik odstranil oznako. Zapišite jo tako:'],
    escaped: [
      'Oznaka gradnika je na tej strani prikazana kot besedilo.',
      'Prilepite jo tja, kjer urejevalnik sprejema HTML, ne v besedilo.',
    ],
    name: ['Gradnik z imenom {} ne obstaja.', 'Popravite ime. Obstajajo:'],
    settings: ['Nastavitve za {} nimajo učinka.', 'Popravite ali odstranite:'],
    versions: ['Skript je na tej strani večkrat, v različnih različicah.', 'Obdržite samo enega od teh:'],
    records: ['Vir {} vsebuje napake. Nekateri njegovi deli niso prikazani.', 'Izdajatelj vira lahko popravi to:'],
    script: [
      '{} zadržuje ali spreminja skript. Gradniki se lahko prikažejo pozno ali sploh ne.',
      'Tam dodajte izjemo za:',
    ],
    room: ['{} ima premalo prostora ali je skrit.', 'Oglejte si to v slogih strani:'],
    language: ['Stran ne pove, v katerem jeziku je.', 'To zapišite v njeno prvo oznako, na primer:'],
    shift: ['Stran poskoči, ko se prikažejo gradniki.', 'Dodajte to vrstico v glavo strani (head):'],
    colours: [
      'Barve za {} so imele premalo kontrasta in so bile prilagojene.',
      'Namesto teh izberite temnejše ali svetlejše:',
    ],
  },
};

export default sl;
