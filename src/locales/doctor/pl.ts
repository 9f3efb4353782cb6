import type { DoctorTexts } from './texts.ts';

const pl: DoctorTexts = {
  title: 'Kontrola widżetów MPG',
  allWell: 'Wszystko w porządku.',
  checked:
    'Sprawdzono: zasady bezpieczeństwa, pliki, kanał, znaczniki, ustawienia, wersje, skrypt, miejsce, język i kolory.',
  copy: 'Kopiuj raport',
  copied: 'Skopiowano raport.',
  notCopied: 'Nie można tu kopiować. Raport jest zaznaczony poniżej.',
  again: 'Sprawdź ponownie',
  close: 'Zamknij',
  something: 'Coś w tej witrynie',
  findings: {
    policy: [
      'Zasady bezpieczeństwa tej strony blokują {}.',
      'Content-Security-Policy wysyłana przez serwer strony musi zawierać:',
    ],
    files: ['Nie udało się wczytać plików widżetów z {}.', 'Proszę sprawdzić, czy są tam wszystkie pliki wersji:'],
    cors: [
      'Kanał {} istnieje, ale jego serwer nie pozwala tej stronie go odczytać.',
      'Serwer kanału musi wysyłać ten nagłówek:',
    ],
    feed: ['Nie udało się wczytać kanału {}.', 'Oto co o tym wiadomo, dla osób prowadzących jego serwer:'],
    tag: ['Skrypt jest na tej stronie, ale nie ma widżetu.', 'Być może edytor usunął znacznik. Proszę napisać go tak:'],
    escaped: [
      'Znacznik widżetu widać na tej stronie jako tekst.',
      'Proszę go wkleić tam, gdzie edytor przyjmuje HTML, a nie tekst.',
    ],
    name: ['Nie ma widżetu o nazwie {}.', 'Proszę poprawić nazwę. Dostępne:'],
    settings: ['Ustawienia {} nie mają skutku.', 'Proszę poprawić lub usunąć:'],
    versions: ['Skrypt jest na tej stronie kilka razy, w różnych wersjach.', 'Proszę zostawić tylko jeden z nich:'],
    records: ['Kanał {} zawiera błędy. Niektóre jego części nie są wyświetlane.', 'Wydawca kanału może poprawić to:'],
    script: [
      '{} opóźnia lub zmienia skrypt. Widżety mogą pojawić się późno albo wcale.',
      'Proszę dodać tam wyjątek dla:',
    ],
    room: ['{} ma za mało miejsca lub jest ukryty.', 'Proszę sprawdzić to w stylach strony:'],
    language: ['Strona nie podaje, w jakim jest języku.', 'Należy to podać w jej pierwszym znaczniku, na przykład:'],
    shift: ['Strona przeskakuje, gdy pojawiają się widżety.', 'Proszę dodać ten wiersz do sekcji head strony:'],
    colours: [
      'Kolory {} miały za mały kontrast i zostały dostosowane.',
      'Proszę wybrać ciemniejsze lub jaśniejsze zamiast tych:',
    ],
  },
};

export default pl;
