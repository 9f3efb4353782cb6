import type { DoctorTexts } from './texts.ts';

const sk: DoctorTexts = {
  title: 'Kontrola widgetov MPG',
  allWell: 'Všetko je v poriadku.',
  checked:
    'Skontrolované: zásady zabezpečenia, súbory, kanál, značky, nastavenia, verzie, skript, miesto, jazyk a farby.',
  copy: 'Kopírovať správu',
  copied: 'Správa je skopírovaná.',
  notCopied: 'Tu sa nedá kopírovať. Správa je vybratá nižšie.',
  again: 'Skontrolovať znova',
  close: 'Zavrieť',
  something: 'Niečo na tomto webe',
  findings: {
    policy: [
      'Zásady zabezpečenia tejto stránky blokujú {}.',
      'Content-Security-Policy, ktorú posiela server stránky, musí obsahovať:',
    ],
    files: ['Súbory widgetov sa nepodarilo načítať z {}.', 'Overte, či sú tam všetky súbory verzie:'],
    cors: [
      'Kanál {} existuje, ale jeho server nedovoľuje tejto stránke čítať ho.',
      'Server kanála musí posielať túto hlavičku:',
    ],
    feed: ['Kanál {} sa nepodarilo načítať.', 'Toto je o tom známe, pre správcov jeho servera:'],
    tag: [
      'Skript na tejto stránke je, ale nie je na nej žiadny widget.',
      'Možno editor značku odstránil. Zapíšte ju takto:',
    ],
    escaped: ['Značka widgetu je na tejto stránke ako text.', 'Vložte ju tam, kde editor prijíma HTML, nie do textu.'],
    name: ['Widget s názvom {} neexistuje.', 'Opravte názov. Existujú:'],
    settings: ['Niektoré nastavenia {} nemajú účinok.', 'Opravte alebo odstráňte:'],
    versions: ['Skript je na tejto stránke viackrát, v rôznych verziách.', 'Ponechajte len jeden z nich:'],
    records: ['Kanál {} obsahuje chyby. Niektoré jeho časti sa nezobrazujú.', 'Vydavateľ kanála môže opraviť toto:'],
    script: [
      '{} zdržiava alebo mení skript. Widgety sa môžu objaviť neskoro alebo vôbec.',
      'Nastavte tam výnimku pre:',
    ],
    room: ['{} má málo miesta alebo je skrytý.', 'Pozrite sa na toto v štýloch stránky:'],
    language: ['Stránka neuvádza, v akom je jazyku.', 'Uveďte to v jej prvej značke, napríklad:'],
    shift: ['Stránka poskočí, keď sa objavia widgety.', 'Pridajte tento riadok do hlavičky stránky (head):'],
    colours: ['Farby {} mali nízky kontrast a boli upravené.', 'Namiesto týchto zvoľte tmavšie alebo svetlejšie:'],
  },
};

export default sk;
