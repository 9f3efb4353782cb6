import type { DoctorTexts } from './texts.ts';

const ga: DoctorTexts = {
  title: 'Seiceáil ar ghiuirléidí MPG',
  allWell: 'Tá gach rud i gceart.',
  checked:
    'Seiceáladh: beartas slándála, comhaid, fotha, clibeanna, socruithe, leaganacha, script, spás, teanga agus dathanna.',
  copy: 'Cóipeáil an tuarascáil',
  copied: 'Cóipeáladh an tuarascáil.',
  notCopied: 'Ní féidir cóipeáil anseo. Tá an tuarascáil roghnaithe thíos.',
  again: 'Seiceáil arís',
  close: 'Dún',
  something: 'Rud éigin ar an suíomh seo',
  findings: {
    policy: [
      'Cuireann beartas slándála de chuid an leathanaigh seo bac ar {}.',
      'Ní mór é seo a bheith sa Content-Security-Policy a sheolann freastalaí an leathanaigh:',
    ],
    files: ['Níorbh fhéidir comhaid na ngiuirléidí a luchtú ó {}.', 'Féach an bhfuil comhaid uile an leagain ann:'],
    cors: [
      'Tá an fotha {} ann, ach ní ligeann a fhreastalaí don leathanach seo é a léamh.',
      'Ní mór d’fhreastalaí an fhotha an ceanntásc seo a sheoladh:',
    ],
    feed: ['Níorbh fhéidir an fotha {} a luchtú.', 'Seo a bhfuil ar eolas faoi, dóibh siúd atá i mbun an fhreastalaí:'],
    tag: [
      'Tá an script ar an leathanach seo, ach níl giuirléid ar bith ann.',
      'B’fhéidir gur bhain an t-eagarthóir an chlib. Scríobh mar seo í:',
    ],
    escaped: [
      'Tá clib giuirléide ar an leathanach seo mar théacs.',
      'Greamaigh í san áit a nglacann an t-eagarthóir le HTML, ní sa téacs.',
    ],
    name: ['Níl aon ghiuirléid ann darb ainm {}.', 'Ceartaigh an t-ainm. Tá siad seo ann:'],
    settings: ['Níl éifeacht ag roinnt socruithe de chuid {}.', 'Ceartaigh nó bain iad seo:'],
    versions: [
      'Tá an script ar an leathanach seo níos mó ná uair amháin, i leaganacha éagsúla.',
      'Ná coinnigh ach ceann amháin díobh seo:',
    ],
    records: [
      'Tá earráidí san fhotha {}. Ní thaispeántar codanna de.',
      'Is féidir le foilsitheoir an fhotha é seo a cheartú:',
    ],
    script: [
      '{}: moill nó athrú ar an script. D’fhéadfadh na giuirléidí teacht go mall, nó gan teacht ar chor ar bith.',
      'Déan eisceacht ansin do:',
    ],
    room: ['Tá róbheag spáis ag {}, nó tá sé i bhfolach.', 'Féach air seo i stíleanna an leathanaigh:'],
    language: ['Ní deir an leathanach cén teanga ina bhfuil sé.', 'Scríobh é sin sa chéad chlib, mar shampla:'],
    shift: [
      'Léimeann an leathanach nuair a thagann na giuirléidí.',
      'Cuir an líne seo le ceann an leathanaigh (head):',
    ],
    colours: [
      'Bhí codarsnacht ró-íseal i ndathanna {} agus coigeartaíodh iad.',
      'Roghnaigh cinn níos dorcha nó níos gile in ionad na gceann seo:',
    ],
  },
};

export default ga;
