import type { DoctorTexts } from './texts.ts';

const sv: DoctorTexts = {
  title: 'Kontroll av MPG:s widgetar',
  allWell: 'Allt är som det ska.',
  checked:
    'Kontrollerat: säkerhetspolicy, filer, flöde, taggar, inställningar, versioner, skript, utrymme, språk och färger.',
  copy: 'Kopiera rapporten',
  copied: 'Rapporten är kopierad.',
  notCopied: 'Det går inte att kopiera här. Rapporten är markerad nedan.',
  again: 'Kontrollera igen',
  close: 'Stäng',
  something: 'Något på den här webbplatsen',
  findings: {
    policy: [
      'En säkerhetspolicy på den här sidan blockerar {}.',
      'Den Content-Security-Policy som sidans server skickar behöver detta:',
    ],
    files: ['Widgetarnas filer kunde inte hämtas från {}.', 'Se till att alla filer i versionen finns där:'],
    cors: [
      'Flödet {} finns, men servern låter inte den här sidan läsa det.',
      'Flödets server måste skicka detta huvud:',
    ],
    feed: ['Flödet {} kunde inte hämtas.', 'Detta är känt om det, för den som sköter servern:'],
    tag: [
      'Skriptet finns på sidan, men det finns ingen widget.',
      'Kanske har redigeraren tagit bort taggen. Skriv så här i stället:',
    ],
    escaped: [
      'Taggen för en widget står som text på sidan.',
      'Klistra in den där redigeraren tar emot HTML, inte i texten.',
    ],
    name: ['Det finns ingen widget med namnet {}.', 'Rätta namnet. Det finns:'],
    settings: ['Inställningar för {} har ingen verkan.', 'Rätta eller ta bort:'],
    versions: ['Skriptet finns flera gånger på sidan, i olika versioner.', 'Behåll bara ett av dessa:'],
    records: ['Flödet {} har fel. Delar av det visas inte.', 'Den som publicerar flödet kan rätta detta:'],
    script: [
      '{} fördröjer eller ändrar skriptet. Widgetarna kan komma sent eller inte alls.',
      'Gör ett undantag där för:',
    ],
    room: ['{} har för lite utrymme eller är dold.', 'Titta på detta i sidans stilar:'],
    language: ['Sidan anger inte vilket språk den är på.', 'Skriv det i den första taggen, till exempel:'],
    shift: ['Sidan hoppar när widgetarna visas.', 'Lägg till den här raden i sidans head:'],
    colours: [
      'Färger i {} hade för låg kontrast och har justerats.',
      'Välj mörkare eller ljusare färger i stället för dessa:',
    ],
  },
};

export default sv;
