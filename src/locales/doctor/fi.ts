import type { DoctorTexts } from './texts.ts';

const fi: DoctorTexts = {
  title: 'MPG-pienoisohjelmien tarkistus',
  allWell: 'Kaikki on kunnossa.',
  checked:
    'Tarkistettu: suojauskäytäntö, tiedostot, syöte, tunnisteet, asetukset, versiot, skripti, tila, kieli ja värit.',
  copy: 'Kopioi raportti',
  copied: 'Raportti kopioitu.',
  notCopied: 'Kopiointi ei onnistu täällä. Raportti on valittuna alla.',
  again: 'Tarkista uudelleen',
  close: 'Sulje',
  something: 'Jokin tällä sivustolla',
  findings: {
    policy: [
      'Sivun suojauskäytäntö estää osoitteen {}.',
      'Sivun palvelimen lähettämä Content-Security-Policy tarvitsee tämän:',
    ],
    files: [
      'Pienoisohjelmien tiedostoja ei voitu ladata osoitteesta {}.',
      'Tarkista, että kaikki version tiedostot ovat siellä:',
    ],
    cors: [
      'Syöte {} on olemassa, mutta sen palvelin ei anna tämän sivun lukea sitä.',
      'Syötteen palvelimen on lähetettävä tämä otsake:',
    ],
    feed: ['Syötettä {} ei voitu ladata.', 'Tämä siitä tiedetään, sen palvelimen ylläpidolle:'],
    tag: [
      'Skripti on tällä sivulla, mutta pienoisohjelmaa ei ole.',
      'Ehkä muokkain on poistanut tunnisteen. Kirjoita se näin:',
    ],
    escaped: [
      'Pienoisohjelman tunniste näkyy sivulla tekstinä.',
      'Liitä se kohtaan, johon muokkain hyväksyy HTML:ää, ei tekstiin.',
    ],
    name: ['Nimistä pienoisohjelmaa ei ole: {}.', 'Korjaa nimi. Olemassa ovat:'],
    settings: ['Asetuksilla ei ole vaikutusta: {}.', 'Korjaa tai poista:'],
    versions: ['Skripti on sivulla useita kertoja, eri versioina.', 'Säilytä vain yksi näistä:'],
    records: ['Syötteessä {} on virheitä. Osia siitä ei näytetä.', 'Syötteen julkaisija voi korjata tämän:'],
    script: [
      '{} viivyttää tai muuttaa skriptiä. Pienoisohjelmat voivat näkyä myöhään tai eivät lainkaan.',
      'Tee siellä poikkeus tälle:',
    ],
    room: ['{}: tilaa on liian vähän, tai se on piilossa.', 'Katso tätä sivun tyyleistä:'],
    language: ['Sivu ei kerro, millä kielellä se on.', 'Kirjoita se ensimmäiseen tunnisteeseen, esimerkiksi:'],
    shift: ['Sivu hyppää, kun pienoisohjelmat tulevat näkyviin.', 'Lisää tämä rivi sivun head-osaan:'],
    colours: [
      'Värien kontrasti oli liian pieni, ja niitä muutettiin: {}.',
      'Valitse näiden sijaan tummempia tai vaaleampia:',
    ],
  },
};

export default fi;
