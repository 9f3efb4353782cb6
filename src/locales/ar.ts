import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('ar');

const kinds = { publication: 'منشور', report: 'تقرير', news: 'خبر', event: 'فعالية', milestone: 'محطة بارزة' };

const types = new Map(
  Object.entries({
    'activity-report': 'تقرير أنشطة',
    'annual-report': 'تقرير سنوي',
    article: 'مقال',
    book: 'كتاب',
    brief: 'موجز',
    'comparative-report': 'تقرير مقارن',
    'country-report': 'تقرير قُطري',
    database: 'قاعدة بيانات',
    factsheet: 'صحيفة وقائع',
    guide: 'دليل',
    handbook: 'دليل مرجعي',
    'journal-article': 'مقال في دورية',
    'legislative-proposals': 'مقترحات تشريعية',
    'literature-review': 'مراجعة أدبيات',
    manual: 'دليل عملي',
    newsletter: 'نشرة إخبارية',
    paper: 'ورقة بحثية',
    periodical: 'دورية',
    podcast: 'بودكاست',
    'policy-brief': 'موجز سياسات',
    report: 'تقرير',
    study: 'دراسة',
    tool: 'أداة',
    toolkit: 'مجموعة أدوات',
  }),
);

const about = (words: string, subject = ''): string => (subject ? `${words}: ${subject}` : words);

const more = 'عرض المزيد (#)';
const andMore = 'والمزيد (#)';

const ar: Strings = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',

  waiting: 'جارٍ التحميل…',
  empty: 'لا يوجد ما يُعرض هنا بعد.',
  failed: 'تعذّر تحميل هذا المحتوى.',
  tryAgain: 'إعادة المحاولة',
  stale: (date) => `تاريخ المحتوى: ${date}. تعذّر تحميل أحدث نسخة.`,

  projectCount: plural({
    zero: '# مشروع',
    one: 'مشروع واحد',
    two: 'مشروعان',
    few: '# مشاريع',
    many: '# مشروعًا',
    other: '# مشروع',
  }),
  publicationCount: plural({
    zero: '# منشور',
    one: 'منشور واحد',
    two: 'منشوران',
    few: '# منشورات',
    many: '# منشورًا',
    other: '# منشور',
  }),
  milestoneCount: plural({
    zero: '# محطة بارزة',
    one: 'محطة بارزة واحدة',
    two: 'محطتان بارزتان',
    few: '# محطات بارزة',
    many: '# محطة بارزة',
    other: '# محطة بارزة',
  }),
  yearUnknown: 'السنة غير معروفة',
  languageUnknown: 'اللغة غير مذكورة',
  allProgrammes: 'جميع البرامج',
  programme: 'البرنامج',
  project: 'المشروع',
  activity: 'النشاط',
  type: 'النوع',
  year: 'السنة',
  language: 'اللغة',

  back: 'رجوع',

  jumpToYear: 'الانتقال إلى سنة',
  yearWithCount: (year, milestones) => `${year}: ${milestones}`,
  linkToMilestone: (milestone) => `رابط إلى: ${milestone}`,
  readMore: 'قراءة المزيد',
  readMoreAbout: (milestone) => `قراءة المزيد: ${milestone}`,

  search: 'البحث في المنشورات',
  searchHint: 'العنوان أو المؤلف أو الموضوع',
  clearSearch: 'مسح البحث',
  filters: 'عوامل التصفية',
  activeFilters: 'عوامل التصفية المفعّلة',
  removeFilter: (filter) => `إزالة عامل التصفية: ${filter}`,
  clearFilters: 'إزالة جميع عوامل التصفية',
  resultCount: plural({
    zero: 'عُثر على # منشور',
    one: 'عُثر على منشور واحد',
    two: 'عُثر على منشورين',
    few: 'عُثر على # منشورات',
    many: 'عُثر على # منشورًا',
    other: 'عُثر على # منشور',
  }),
  nothingFound: 'لم يُعثر على منشورات',
  nothingFoundHint: 'يُرجى استخدام كلمات أقل أو إزالة أحد عوامل التصفية.',
  yearFrom: 'من سنة',
  yearTo: 'إلى سنة',
  yearRange: (from, to) => {
    if (from && to) return from === to ? from : `${from}–${to}`;
    return from ? `من ${from}` : `حتى ${to ?? ''}`;
  },
  yearSummary: (first, last, busiest, publications) => `من ${first} إلى ${last}؛ الأكثر في ${busiest}: ${publications}`,
  showMore: plural({ zero: more, one: more, two: more, few: more, many: more, other: more }),
  shownCount: (shown, all) => `المعروض: ${shown} من ${all}`,
  showAllOptions: 'عرض الكل',
  sortBy: 'الترتيب',
  sortByDate: 'الأحدث أولًا',
  sortByTitle: 'حسب العنوان',
  sortByRelevance: 'الأكثر صلة',

  webPage: 'صفحة ويب',
  openFile: 'فتح',
  publicationType: (slug) => types.get(slug) ?? '',
  editions: 'الإصدارات اللغوية',
  cite: 'الاستشهاد',
  export: 'تصدير',

  projects: 'المشاريع',
  publications: 'المنشورات',
  news: 'الأخبار',
  events: 'الفعاليات',
  milestones: 'المحطات البارزة',
  projectsRunning: 'الجارية',
  projectsEnded: 'المنتهية',
  projectsEndUnknown: 'النهاية غير معروفة',
  period: 'الفترة',
  periodStart: (date) => `البداية: ${date}`,
  periodEnd: (date) => `النهاية: ${date}`,
  startUnknown: 'البداية غير معروفة',
  partners: 'الشركاء',
  supporters: 'بدعم من',
  andMore: plural({ zero: andMore, one: andMore, two: andMore, few: andMore, many: andMore, other: andMore }),

  searchProjects: 'البحث في المشاريع',
  searchProjectsHint: 'العنوان أو الشريك أو الموضوع',
  projectsFound: plural({
    zero: 'عُثر على # مشروع',
    one: 'عُثر على مشروع واحد',
    two: 'عُثر على مشروعين',
    few: 'عُثر على # مشاريع',
    many: 'عُثر على # مشروعًا',
    other: 'عُثر على # مشروع',
  }),
  noProjectsFound: 'لم يُعثر على مشاريع',
  noProjectsFoundHint: 'يُرجى استخدام كلمات أقل.',

  dateUnknown: 'التاريخ غير معروف',
  followFeed: 'المتابعة عبر قارئ خلاصات (JSON Feed)',

  kindName: (kind) => kinds[kind],
  upcomingEvent: 'فعالية قادمة',

  founded: 'تاريخ التأسيس',
  seat: 'المقر',
  email: 'البريد الإلكتروني',
  mission: 'الرسالة',
  activities: 'الأنشطة',
  values: 'القيم',
  story: 'قصتنا',

  noReport: 'لا يوجد تقرير مدرج',

  foundations: 'المؤسسات الخيرية',
  europeanInstitutions: 'المؤسسات الأوروبية',
  intergovernmentalOrganisations: 'المنظمات الحكومية الدولية',
  otherSupporters: 'جهات أخرى',

  upcomingEvents: 'الفعاليات القادمة',
  pastEvents: 'الفعاليات السابقة',
  noUpcomingEvents: 'لا توجد فعاليات قادمة حاليًا.',
  cancelled: 'ملغاة',
  postponed: 'مؤجلة',
  online: 'عبر الإنترنت',
  joinOnline: (event) => about('الانضمام عبر الإنترنت', event),
  addToCalendar: (event) => about('إضافة إلى التقويم', event),
  updateCalendar: (event) => about('تحديث التقويم', event),
  yourTime: (time) => `${time} حسب منطقتكم الزمنية`,

  citationFormat: 'صيغة الاستشهاد',
  copy: 'نسخ',
  copied: 'تم النسخ',
  copyViewLink: 'نسخ رابط هذا العرض',
  notCopied: 'تعذّر النسخ، لكن النص محدَّد: يمكن نسخه بلوحة المفاتيح.',
};

export default ar;
