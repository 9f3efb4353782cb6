import type { DoctorTexts } from './texts.ts';

const hr: DoctorTexts = {
  title: 'Provjera MPG-ovih widgeta',
  allWell: 'Sve je u redu.',
  checked:
    'Provjereno: sigurnosna pravila, datoteke, kanal, oznake, postavke, verzije, skripta, prostor, jezik i boje.',
  copy: 'Kopiraj izvješće',
  copied: 'Izvješće je kopirano.',
  notCopied: 'Ovdje nije moguće kopirati. Izvješće je odabrano ispod.',
  again: 'Provjeri ponovno',
  close: 'Zatvori',
  something: 'Nešto na ovim stranicama',
  findings: {
    policy: [
      'Sigurnosna pravila ove stranice blokiraju {}.',
      'Content-Security-Policy koji šalje poslužitelj stranice mora sadržavati:',
    ],
    files: ['Datoteke widgeta nije bilo moguće učitati s {}.', 'Provjerite jesu li tamo sve datoteke verzije:'],
    cors: [
      'Kanal {} postoji, ali njegov poslužitelj ne dopušta ovoj stranici da ga čita.',
      'Poslužitelj kanala mora slati ovo zaglavlje:',
    ],
    feed: ['Kanal {} nije bilo moguće učitati.', 'Ovo se o tome zna, za one koji vode njegov poslužitelj:'],
    tag: ['Skripta je na ovoj stranici, ali widgeta nema.', 'Možda je uređivač uklonio oznaku. Napišite je ovako:'],
    escaped: [
      'Oznaka widgeta na ovoj je stranici prikazana kao tekst.',
      'Zalijepite je tamo gdje uređivač prima HTML, a ne u tekst.',
    ],
    name: ['Ne postoji widget s nazivom {}.', 'Ispravite naziv. Postoje:'],
    settings: ['Postavke za {} nemaju učinka.', 'Ispravite ili uklonite:'],
    versions: ['Skripta je na ovoj stranici više puta, u različitim verzijama.', 'Zadržite samo jednu od ovih:'],
    records: ['Kanal {} ima pogrešaka. Neki se njegovi dijelovi ne prikazuju.', 'Izdavač kanala može ispraviti ovo:'],
    script: ['{} odgađa ili mijenja skriptu. Widgeti se mogu pojaviti kasno ili nikako.', 'Ondje dodajte iznimku za:'],
    room: ['{} ima premalo prostora ili je skriven.', 'Pogledajte ovo u stilovima stranice:'],
    language: ['Stranica ne navodi na kojem je jeziku.', 'Navedite to u njezinoj prvoj oznaci, na primjer:'],
    shift: ['Stranica poskoči kad se widgeti pojave.', 'Dodajte ovaj redak u zaglavlje stranice (head):'],
    colours: [
      'Boje za {} imale su premali kontrast i prilagođene su.',
      'Umjesto ovih odaberite tamnije ili svjetlije:',
    ],
  },
};

export default hr;
