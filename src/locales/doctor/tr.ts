import type { DoctorTexts } from './texts.ts';

const tr: DoctorTexts = {
  title: 'MPG bileşenlerinin denetimi',
  allWell: 'Her şey yolunda.',
  checked: 'Denetlenenler: güvenlik ilkesi, dosyalar, akış, etiketler, ayarlar, sürümler, betik, yer, dil ve renkler.',
  copy: 'Raporu kopyala',
  copied: 'Rapor kopyalandı.',
  notCopied: 'Burada kopyalanamıyor. Rapor aşağıda seçili.',
  again: 'Yeniden denetle',
  close: 'Kapat',
  something: 'Bu sitedeki bir şey',
  findings: {
    policy: [
      'Bu sayfanın bir güvenlik ilkesi şunu engelliyor: {}.',
      'Sayfanın sunucusunun gönderdiği Content-Security-Policy şunu içermeli:',
    ],
    files: ['Bileşenlerin dosyaları şuradan yüklenemedi: {}.', 'Sürümün bütün dosyalarının orada olduğunu denetleyin:'],
    cors: [
      '{} akışı var, ancak sunucusu bu sayfanın onu okumasına izin vermiyor.',
      'Akışın sunucusu şu başlığı göndermeli:',
    ],
    feed: ['{} akışı yüklenemedi.', 'Sunucuyu yönetenler için bilinenler:'],
    tag: [
      'Betik bu sayfada var, ancak bileşen yok.',
      'Düzenleyici etiketi kaldırmış olabilir. Onun yerine şöyle yazın:',
    ],
    escaped: [
      'Bir bileşenin etiketi bu sayfada metin olarak görünüyor.',
      'Onu metne değil, düzenleyicinin HTML kabul ettiği yere yapıştırın.',
    ],
    name: ['{} adında bir bileşen yok.', 'Adı düzeltin. Olanlar:'],
    settings: ['{} bileşeninin bazı ayarlarının etkisi yok.', 'Düzeltin veya kaldırın:'],
    versions: ['Betik bu sayfada birden çok kez, farklı sürümlerle var.', 'Bunlardan yalnızca birini bırakın:'],
    records: ['{} akışında hatalar var. Bazı bölümleri gösterilmiyor.', 'Akışı yayımlayan şunları düzeltebilir:'],
    script: [
      '{} betiği geciktiriyor veya değiştiriyor. Bileşenler geç görünebilir veya hiç görünmeyebilir.',
      'Orada şunun için istisna yapın:',
    ],
    room: ['{} için yer çok az veya gizli.', 'Sayfanın stillerinde şuna bakın:'],
    language: ['Sayfa hangi dilde olduğunu belirtmiyor.', 'Bunu ilk etiketine yazın, örneğin:'],
    shift: ['Bileşenler görününce sayfa sıçrıyor.', 'Sayfanın head bölümüne şu satırı ekleyin:'],
    colours: [
      '{} renklerinin karşıtlığı çok azdı ve ayarlandı.',
      'Bunların yerine daha koyu veya daha açık renkler seçin:',
    ],
  },
};

export default tr;
