import type { DoctorTexts } from './texts.ts';

const hu: DoctorTexts = {
  title: 'Az MPG-widgetek ellenőrzése',
  allWell: 'Minden rendben.',
  checked:
    'Ellenőrizve: biztonsági szabályzat, fájlok, hírcsatorna, címkék, beállítások, verziók, szkript, hely, nyelv és színek.',
  copy: 'Jelentés másolása',
  copied: 'A jelentés másolva.',
  notCopied: 'Itt nem lehet másolni. A jelentés lent ki van jelölve.',
  again: 'Ellenőrzés újra',
  close: 'Bezárás',
  something: 'Valami ezen a webhelyen',
  findings: {
    policy: [
      'Az oldal egyik biztonsági szabályzata letiltja ezt: {}.',
      'Az oldal kiszolgálója által küldött Content-Security-Policy fejlécben ennek kell szerepelnie:',
    ],
    files: [
      'A widgetek fájljait nem sikerült betölteni innen: {}.',
      'Ellenőrizze, hogy a verzió minden fájlja ott van-e:',
    ],
    cors: [
      'A(z) {} hírcsatorna létezik, de a kiszolgálója nem engedi, hogy ez az oldal olvassa.',
      'A hírcsatorna kiszolgálójának ezt a fejlécet kell küldenie:',
    ],
    feed: ['A(z) {} hírcsatornát nem sikerült betölteni.', 'Ennyit lehet tudni róla, a kiszolgáló üzemeltetőjének:'],
    tag: [
      'A szkript rajta van az oldalon, de widget nincs.',
      'Lehet, hogy a szerkesztő eltávolította a címkét. Írja inkább így:',
    ],
    escaped: [
      'Egy widget címkéje szövegként jelenik meg az oldalon.',
      'Oda illessze be, ahol a szerkesztő HTML-t fogad el, ne a szövegbe.',
    ],
    name: ['Nincs {} nevű widget.', 'Javítsa ki a nevet. Ezek vannak:'],
    settings: ['A(z) {} egyes beállításainak nincs hatása.', 'Javítsa ki vagy távolítsa el:'],
    versions: ['A szkript többször szerepel az oldalon, különböző verziókban.', 'Csak az egyiket tartsa meg:'],
    records: [
      'A(z) {} hírcsatorna hibákat tartalmaz. Egyes részei nem jelennek meg.',
      'A hírcsatorna közzétevője ezt javíthatja ki:',
    ],
    script: [
      '{} késlelteti vagy módosítja a szkriptet. A widgetek későn vagy egyáltalán nem jelennek meg.',
      'Vegyen fel ott kivételt ehhez:',
    ],
    room: ['A(z) {} helye túl kicsi, vagy el van rejtve.', 'Nézze meg ezt az oldal stílusaiban:'],
    language: ['Az oldal nem mondja meg, milyen nyelvű.', 'Írja be az első címkéjébe, például:'],
    shift: ['Az oldal ugrik, amikor a widgetek megjelennek.', 'Adja ezt a sort az oldal fejrészéhez (head):'],
    colours: [
      'A(z) {} színeinek túl kicsi volt a kontrasztja, ezért módosultak.',
      'Ezek helyett válasszon sötétebbeket vagy világosabbakat:',
    ],
  },
};

export default hu;
