import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('tr');

/** A noun after a number stays as it is. */
const counted = (text: string): ((count: number) => string) => plural({ one: text, other: text });

const kinds = { publication: 'Yayın', report: 'Rapor', news: 'Haber', event: 'Etkinlik', milestone: 'Dönüm noktası' };

const types = new Map(
  Object.entries({
    'activity-report': 'Faaliyet raporu',
    'annual-report': 'Yıllık rapor',
    article: 'Makale',
    book: 'Kitap',
    brief: 'Kısa not',
    'comparative-report': 'Karşılaştırmalı rapor',
    'country-report': 'Ülke raporu',
    database: 'Veri tabanı',
    factsheet: 'Bilgi notu',
    guide: 'Rehber',
    handbook: 'El kitabı',
    'journal-article': 'Dergi makalesi',
    'legislative-proposals': 'Mevzuat önerileri',
    'literature-review': 'Literatür taraması',
    manual: 'Kılavuz',
    newsletter: 'Bülten',
    paper: 'Çalışma belgesi',
    periodical: 'Süreli yayın',
    podcast: 'Podcast',
    'policy-brief': 'Politika notu',
    report: 'Rapor',
    study: 'Araştırma',
    tool: 'Araç',
    toolkit: 'Araç seti',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const tr: Strings = {
  $code: 'tr',
  $name: 'Türkçe',
  $dir: 'ltr',

  waiting: 'Yükleniyor…',
  empty: 'Burada henüz gösterilecek bir şey yok.',
  failed: 'Bu içerik yüklenemedi.',
  tryAgain: 'Tekrar dene',
  stale: (date) => `İçeriğin tarihi: ${date}. En son sürüm yüklenemedi.`,

  projectCount: counted('# proje'),
  publicationCount: counted('# yayın'),
  milestoneCount: counted('# dönüm noktası'),
  yearUnknown: 'Yıl bilinmiyor',
  languageUnknown: 'Dil belirtilmemiş',
  allProgrammes: 'Tüm programlar',
  programme: 'Program',
  project: 'Proje',
  activity: 'Faaliyet',
  type: 'Tür',
  year: 'Yıl',
  language: 'Dil',

  back: 'Geri',

  jumpToYear: 'Yıla git',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `Bağlantı: ${milestone}`,
  readMore: 'Devamını oku',
  readMoreAbout: (milestone) => `Devamını oku: ${milestone}`,

  search: 'Yayınlarda ara',
  searchHint: 'Başlık, yazar veya konu',
  clearSearch: 'Aramayı temizle',
  filters: 'Filtreler',
  activeFilters: 'Etkin filtreler',
  removeFilter: (filter) => `Filtreyi kaldır: ${filter}`,
  clearFilters: 'Tüm filtreleri kaldır',
  resultCount: counted('# yayın bulundu'),
  nothingFound: 'Yayın bulunamadı',
  nothingFoundHint: 'Daha az sözcükle deneyin veya bir filtreyi kaldırın.',
  yearFrom: 'Başlangıç yılı',
  yearTo: 'Bitiş yılı',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `${from} ve sonrası` : `${to ?? ''} ve öncesi`;
  },
  yearSummary: (first, last, busiest, publications) =>
    `${first}–${last} arası; en çok yayın yapılan yıl ${busiest}: ${publications}`,
  showMore: counted('# tane daha göster'),
  shownCount: (shown, all) => `Gösterilen: ${shown}, toplam: ${all}`,
  showAllOptions: 'Tümünü göster',
  sortBy: 'Sıralama',
  sortByDate: 'Önce en yeni',
  sortByTitle: 'Başlığa göre',
  sortByRelevance: 'İlgi düzeyine göre',

  webPage: 'Web sayfası',
  openFile: 'Aç',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'Dil sürümleri',
  cite: 'Kaynak göster',
  export: 'Dışa aktar',

  projects: 'Projeler',
  publications: 'Yayınlar',
  news: 'Haberler',
  events: 'Etkinlikler',
  milestones: 'Dönüm noktaları',
  projectsRunning: 'Devam edenler',
  projectsEnded: 'Tamamlananlar',
  projectsEndUnknown: 'Bitişi bilinmeyenler',
  period: 'Dönem',
  periodStart: (date) => `Başlangıç: ${date}`,
  periodEnd: (date) => `Bitiş: ${date}`,
  startUnknown: 'Başlangıcı bilinmiyor',
  partners: 'Ortaklar',
  supporters: 'Destekleyenler',
  andMore: counted('ve # tane daha'),

  searchProjects: 'Projelerde ara',
  searchProjectsHint: 'Başlık, ortak veya konu',
  projectsFound: counted('# proje bulundu'),
  noProjectsFound: 'Proje bulunamadı',
  noProjectsFoundHint: 'Daha az sözcükle deneyin.',

  dateUnknown: 'Tarih bilinmiyor',
  followFeed: 'Akış okuyucuda takip et (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'Yaklaşan etkinlik',

  founded: 'Kuruluş tarihi',
  seat: 'Merkez',
  email: 'E-posta',
  mission: 'Misyon',
  activities: 'Faaliyetler',
  values: 'Değerler',
  story: 'Hikâyemiz',

  noReport: 'Listelenmiş rapor yok',

  foundations: 'Vakıflar',
  europeanInstitutions: 'Avrupa kurumları',
  intergovernmentalOrganisations: 'Hükûmetler arası kuruluşlar',
  otherSupporters: 'Diğerleri',

  upcomingEvents: 'Yaklaşan etkinlikler',
  pastEvents: 'Geçmiş etkinlikler',
  noUpcomingEvents: 'Şu anda yaklaşan etkinlik yok.',
  cancelled: 'İptal edildi',
  postponed: 'Ertelendi',
  online: 'Çevrim içi',
  joinOnline: (event) => about('Çevrim içi katıl', event),
  addToCalendar: (event) => about('Takvime ekle', event),
  updateCalendar: (event) => about('Takvimi güncelle', event),
  yourTime: (time) => `Saat diliminize göre ${time}`,

  citationFormat: 'Kaynak gösterme biçimi',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  copyViewLink: 'Bu görünümün bağlantısını kopyala',
  notCopied: 'Kopyalanamadı, ancak metin seçildi: klavyenizle kopyalayın.',
};

export default tr;
