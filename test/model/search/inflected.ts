import type { Judged } from './judged.ts';

const inflected = (query: string, ...wanted: readonly string[]): Judged => ({ query, wanted });

const diversity = 'diversity-and-cohesion-new-challenges-for-the-integration-of';
const parties = 'vielfalt-in-politischen-parteien-de';
const spain2022 = 'informe-nacional-para-espana-niem-2022-sobre-el-sistema-de-acogida-e-es';
const spain2020 = 'informe-nacional-para-espana-niem-2020-sobre-solicitantes-y-es';
const spain2018 = 'sobre-los-solicitantes-y-beneficiarios-de-proteccion-internacional-es';
const spanishData = 'no-hay-politicas-sin-datos-base-empirica-para-la-acogida-e-es';
const latinAmerica = 'mipex-2020-y-las-politicas-de-integracion-migrante-en-america-latina-es';
const regions = 'mipex-r-la-gobernanza-de-la-integracion-en-seis-regiones-espanolas-es';
const italy = 'beneficiari-di-protezione-internazionale-ed-integrazione-in-italia-it';
const housing = 'beneficiari-di-protezione-internazionale-e-integrazione-in-italia-it';
const italianParties = 'la-diversita-allinterno-dei-partiti-politici-it';
const citizens = 'immigrant-citizens-survey-how-immigrants-experience-integration-in-15';
const czech = 'integrace-drzitelu-mezinarodni-ochrany-v-cr-cs';
const slovak = 'narodna-a-suhrnna-porovnavacia-sprava-v4niem-sk';
const poland = 'w-strone-krajowego-mechanizmu-ewaluacji-integracji-diagnoza-sytuacji-pl';
const polishParties = 'roznorodnosc-w-programach-organizacji-i-reprezentacji-partii-pl';
const slovenia = 'porocilo-o-evalvaciji-integracije-oseb-s-priznano-mednarodno-zascito-sl';
const balkans = 'indeks-razvijenosti-politika-integracije-migranata-2015-nalazi-u-sr';
const ukraine = 'caught-by-surprise-how-underdeveloped-refugee-integration-policies';
const ukraineInBulgarian = 'iznenadani-kak-nedorazvitite-politiki-za-integratsiya-na-bezhantsite';
const bulgaria = 'kade-stoi-balgariya-spryamo-14-strani-ot-es-v-integratsiyata-na-bg';
const mechanism = 'national-integration-evaluation-mechanisms-niem-in-14-eu-member';
const latvia = 'latvijas-integracijas-sistema-no-2019-lidz-2021-gadam-stagnacija-lv';
const latvianBaseline = 'starptautiskas-aizsardzibas-sanemeju-integracijas-izvertesana-un-lv';
const lithuania = 'nacionalinio-integracijos-vertinimo-mechanizmo-niem-testine-lt';
const romania = 'national-refugee-integration-system-evaluation-report-romania-2019';

/**
 * Words in other grammatical forms than titles of the sample feed have them, in the languages of these titles, as visitors type
 * them: mostly the nominative. Written by reading the titles, before any search was tried.
 */
export const inflectedQueries: readonly Judged[] = [
  // German
  inflected('politische Partei Vielfalt', parties),
  inflected('Handbücher Integration', 'handbuch-zur-integration-ii-de'),
  // French
  inflected('nouveau défi intégration', diversity),
  inflected('intégration d’un immigré', diversity),
  inflected('immigrée minorité', diversity),
  // Spanish
  inflected('política de integración migrante', latinAmerica),
  inflected('región española integración', regions),
  inflected('informes nacionales España', spain2022, spain2020, spain2018),
  inflected('sistemas de acogida', spain2022),
  inflected('acogida de refugiadas', spanishData),
  inflected('beneficiaria de protección internacional', spain2022, spain2020, spain2018),
  // Italian
  inflected('politica integrazione Italia', italy),
  inflected('beneficiario di protezione internazionale', italy, housing),
  inflected('sistemi abitativi', housing),
  inflected('partito politico diversità', italianParties),
  inflected('sfida integrazione', italy),
  // Portuguese
  inflected('experiências dos imigrantes', citizens),
  inflected('cidade europeia imigrante', citizens),
  inflected('inquéritos cidadão imigrante', citizens),
  // Czech, Slovak
  inflected('mezinárodní ochrana', czech),
  inflected('držitelé mezinárodní ochrany', czech),
  inflected('integraci držitel ochrany', czech),
  inflected('porovnávacie správy', slovak),
  inflected('národné správy', slovak),
  // Polish
  inflected('krajowy mechanizm ewaluacji', poland),
  inflected('ochrona międzynarodowa', poland),
  inflected('beneficjent ochrony międzynarodowej', poland),
  inflected('integracja Polska', poland),
  inflected('partia polityczna', polishParties),
  inflected('różnorodności organizacja', polishParties),
  // Slovenian, Serbian
  inflected('mednarodna zaščita', slovenia),
  inflected('prosilec za azil', slovenia),
  inflected('poročila evalvacija', slovenia),
  inflected('Zapadni Balkan', balkans),
  inflected('integracija migranti', balkans),
  // Bulgarian
  inflected('политика за бежанец', ukraine, ukraineInBulgarian),
  inflected('война в Украйна', ukraine, ukraineInBulgarian),
  inflected('разселено лице', ukraine, ukraineInBulgarian),
  inflected('страна от ЕС бежанците', bulgaria),
  inflected('национални механизми за оценки', mechanism),
  inflected('държава членка', mechanism),
  // Latvian, Lithuanian
  inflected('integrācija Latvijā', latvia, latvianBaseline),
  inflected('pozitīvas pārmaiņas', latvia),
  inflected('starptautiskā aizsardzība', latvianBaseline),
  inflected('nacionalinis integracijos vertinimas', lithuania),
  inflected('nacionalinės ataskaitos', lithuania),
  // Romanian
  inflected('sistemul național de integrare', romania),
  inflected('protecția internațională', romania),
  inflected('rapoarte de evaluare', romania),
  inflected('beneficiar al protecției internaționale', romania),
];
