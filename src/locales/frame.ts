/** Whose content frames show, and where more of it is. */
export const owner = 'Migration Policy Group';
export const home = 'https://www.migpolgroup.com/';

/** What a frame says whose address names no widget, by language subtag. Apart from the other texts, so that no page loads it. */
export const noSuchWidget: Readonly<Record<string, string | undefined>> = {
  ar: 'لا توجد أداة بهذا الاسم.',
  bg: 'Няма джаджа с това име.',
  cs: 'Widget s tímto názvem neexistuje.',
  da: 'Der findes ingen widget med dette navn.',
  de: 'Ein Widget dieses Namens gibt es nicht.',
  el: 'Δεν υπάρχει widget με αυτό το όνομα.',
  en: 'There is no widget of this name.',
  es: 'No existe ningún widget con este nombre.',
  et: 'Sellenimelist vidinat ei ole.',
  fi: 'Tämännimistä pienoisohjelmaa ei ole.',
  fr: 'Aucun widget ne porte ce nom.',
  ga: 'Níl aon ghiuirléid ann leis an ainm seo.',
  hr: 'Ne postoji widget s ovim nazivom.',
  hu: 'Nincs ilyen nevű widget.',
  it: 'Non esiste alcun widget con questo nome.',
  lt: 'Tokio pavadinimo valdiklio nėra.',
  lv: 'Logrīka ar šādu nosaukumu nav.',
  mt: 'M’hemm l-ebda widget b’dan l-isem.',
  nl: 'Er is geen widget met deze naam.',
  pl: 'Nie ma widżetu o tej nazwie.',
  pt: 'Não existe nenhum widget com este nome.',
  ro: 'Nu există niciun widget cu acest nume.',
  ru: 'Виджета с таким названием нет.',
  sk: 'Widget s týmto názvom neexistuje.',
  sl: 'Gradnik s tem imenom ne obstaja.',
  sq: 'Nuk ka asnjë widget me këtë emër.',
  sr: 'Не постоји виџет са овим називом.',
  sv: 'Det finns ingen widget med det namnet.',
  tr: 'Bu adda bir bileşen yok.',
  uk: 'Віджета з такою назвою немає.',
};
