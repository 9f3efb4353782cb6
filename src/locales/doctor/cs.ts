import type { DoctorTexts } from './texts.ts';

const cs: DoctorTexts = {
  title: 'Kontrola widgetů MPG',
  allWell: 'Vše je v pořádku.',
  checked: 'Zkontrolováno: zásady zabezpečení, soubory, kanál, značky, nastavení, verze, skript, místo, jazyk a barvy.',
  copy: 'Kopírovat zprávu',
  copied: 'Zpráva zkopírována.',
  notCopied: 'Zde nelze kopírovat. Zpráva je vybrána níže.',
  again: 'Zkontrolovat znovu',
  close: 'Zavřít',
  something: 'Něco na tomto webu',
  findings: {
    policy: [
      'Zásady zabezpečení této stránky blokují {}.',
      'Content-Security-Policy, kterou posílá server stránky, musí obsahovat:',
    ],
    files: ['Soubory widgetů se nepodařilo načíst z {}.', 'Ověřte, že jsou tam všechny soubory verze:'],
    cors: [
      'Kanál {} existuje, ale jeho server nedovoluje této stránce jej číst.',
      'Server kanálu musí posílat tuto hlavičku:',
    ],
    feed: ['Kanál {} se nepodařilo načíst.', 'Toto je o tom známo, pro správce jeho serveru:'],
    tag: [
      'Skript na této stránce je, ale není na ní žádný widget.',
      'Možná editor značku odstranil. Zapište ji takto:',
    ],
    escaped: ['Značka widgetu je na této stránce jako text.', 'Vložte ji tam, kde editor přijímá HTML, ne do textu.'],
    name: ['Widget s názvem {} neexistuje.', 'Opravte název. Existují:'],
    settings: ['Některá nastavení {} nemají účinek.', 'Opravte nebo odstraňte:'],
    versions: ['Skript je na této stránce vícekrát, v různých verzích.', 'Ponechte jen jeden z nich:'],
    records: ['Kanál {} obsahuje chyby. Některé jeho části se nezobrazují.', 'Vydavatel kanálu může opravit toto:'],
    script: ['{} zdržuje nebo mění skript. Widgety se mohou objevit pozdě nebo vůbec.', 'Nastavte tam výjimku pro:'],
    room: ['{} má málo místa nebo je skrytý.', 'Podívejte se na toto ve stylech stránky:'],
    language: ['Stránka neuvádí, v jakém je jazyce.', 'Uveďte to v její první značce, například:'],
    shift: ['Stránka poskočí, když se objeví widgety.', 'Přidejte tento řádek do hlavičky stránky (head):'],
    colours: ['Barvy {} měly nízký kontrast a byly upraveny.', 'Místo těchto zvolte tmavší nebo světlejší:'],
  },
};

export default cs;
