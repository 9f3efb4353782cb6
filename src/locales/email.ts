/** What an e-mail says that no widget says. Apart from the other texts, so that no page loads it. */
export interface EmailTexts {
  /** Link to the same on the web. */
  readonly viewOnline: string;
  readonly unsubscribe: string;
}

const texts = (viewOnline: string, unsubscribe: string): EmailTexts => ({ viewOnline, unsubscribe });

/** The texts of e-mails, by language subtag. */
export const emailTexts: Readonly<Record<string, EmailTexts | undefined>> = {
  ar: texts('العرض في المتصفح', 'إلغاء الاشتراك'),
  bg: texts('Преглед в браузъра', 'Отписване'),
  cs: texts('Zobrazit v prohlížeči', 'Odhlásit odběr'),
  da: texts('Vis i browseren', 'Afmeld'),
  de: texts('Im Browser ansehen', 'Abbestellen'),
  el: texts('Προβολή στο πρόγραμμα περιήγησης', 'Κατάργηση εγγραφής'),
  en: texts('View in your browser', 'Unsubscribe'),
  es: texts('Ver en el navegador', 'Darse de baja'),
  et: texts('Vaata veebilehitsejas', 'Loobu tellimusest'),
  fi: texts('Näytä selaimessa', 'Peruuta tilaus'),
  fr: texts('Voir dans le navigateur', 'Se désabonner'),
  ga: texts('Féach sa bhrabhsálaí', 'Díliostáil'),
  hr: texts('Prikaži u pregledniku', 'Odjava'),
  hu: texts('Megtekintés böngészőben', 'Leiratkozás'),
  it: texts('Visualizza nel browser', 'Annulla l’iscrizione'),
  lt: texts('Peržiūrėti naršyklėje', 'Atsisakyti prenumeratos'),
  lv: texts('Skatīt pārlūkprogrammā', 'Atteikties no abonēšanas'),
  mt: texts('Ara fil-brawżer', 'Neħħi l-abbonament'),
  nl: texts('Bekijk in de browser', 'Afmelden'),
  pl: texts('Zobacz w przeglądarce', 'Wypisz się'),
  pt: texts('Ver no navegador', 'Cancelar a subscrição'),
  ro: texts('Vezi în browser', 'Dezabonare'),
  ru: texts('Открыть в браузере', 'Отписаться'),
  sk: texts('Zobraziť v prehliadači', 'Odhlásiť odber'),
  sl: texts('Prikaži v brskalniku', 'Odjava'),
  sq: texts('Shiko në shfletues', 'Çabonohu'),
  sr: texts('Прикажи у прегледачу', 'Одјава'),
  sv: texts('Visa i webbläsaren', 'Avsluta prenumerationen'),
  tr: texts('Tarayıcıda görüntüle', 'Abonelikten çık'),
  uk: texts('Переглянути у браузері', 'Відписатися'),
};
