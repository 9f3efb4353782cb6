import type { DoctorTexts } from './texts.ts';

const sq: DoctorTexts = {
  title: 'Kontrolli i widget-eve të MPG-së',
  allWell: 'Gjithçka është në rregull.',
  checked:
    'U kontrolluan: politika e sigurisë, skedarët, prurja, etiketat, cilësimet, versionet, skripti, hapësira, gjuha dhe ngjyrat.',
  copy: 'Kopjo raportin',
  copied: 'Raporti u kopjua.',
  notCopied: 'Këtu nuk mund të kopjohet. Raporti është përzgjedhur më poshtë.',
  again: 'Kontrollo përsëri',
  close: 'Mbyll',
  something: 'Diçka në këtë sajt',
  findings: {
    policy: [
      'Një politikë sigurie e kësaj faqeje bllokon {}.',
      'Content-Security-Policy që dërgon serveri i faqes duhet të përmbajë:',
    ],
    files: [
      'Skedarët e widget-eve nuk u ngarkuan dot nga {}.',
      'Shihni nëse të gjithë skedarët e versionit janë atje:',
    ],
    cors: [
      'Prurja {} ekziston, por serveri i saj nuk e lejon këtë faqe ta lexojë.',
      'Serveri i prurjes duhet të dërgojë këtë kokë:',
    ],
    feed: ['Prurja {} nuk u ngarkua dot.', 'Kjo dihet për të, për ata që mbajnë serverin:'],
    tag: [
      'Skripti është në këtë faqe, por nuk ka asnjë widget.',
      'Ndoshta redaktori e ka hequr etiketën. Shkruajeni kështu:',
    ],
    escaped: [
      'Etiketa e një widget-i shfaqet si tekst në këtë faqe.',
      'Ngjiteni aty ku redaktori pranon HTML, jo në tekst.',
    ],
    name: ['Nuk ka asnjë widget me emrin {}.', 'Korrigjoni emrin. Ka:'],
    settings: ['Disa cilësime të {} nuk kanë efekt.', 'Korrigjoni ose hiqni:'],
    versions: ['Skripti është disa herë në këtë faqe, në versione të ndryshme.', 'Mbani vetëm njërin prej këtyre:'],
    records: ['Prurja {} ka gabime. Disa pjesë nuk shfaqen.', 'Ai që e boton prurjen mund të korrigjojë këtë:'],
    script: [
      '{} e vonon ose e ndryshon skriptin. Widget-et mund të shfaqen vonë ose aspak.',
      'Bëni atje një përjashtim për:',
    ],
    room: ['{} ka shumë pak hapësirë ose është i fshehur.', 'Shihni këtë në stilet e faqes:'],
    language: ['Faqja nuk tregon në cilën gjuhë është.', 'Shkruajeni këtë në etiketën e parë, për shembull:'],
    shift: ['Faqja kërcen kur shfaqen widget-et.', 'Shtoni këtë rresht në kokën e faqes (head):'],
    colours: [
      'Disa ngjyra të {} kishin shumë pak kontrast dhe u përshtatën.',
      'Në vend të këtyre zgjidhni më të errëta ose më të çelëta:',
    ],
  },
};

export default sq;
