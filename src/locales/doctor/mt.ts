import type { DoctorTexts } from './texts.ts';

const mt: DoctorTexts = {
  title: 'Kontroll tal-widgets tal-MPG',
  allWell: 'Kollox sew.',
  checked:
    'Iċċekkjati: il-politika tas-sigurtà, il-fajls, il-feed, it-tags, is-settings, il-verżjonijiet, l-iskript, l-ispazju, il-lingwa u l-kuluri.',
  copy: 'Ikkopja r-rapport',
  copied: 'Ir-rapport ġie kkupjat.',
  notCopied: 'Hawnhekk mhux possibbli tikkopja. Ir-rapport jinsab magħżul hawn taħt.',
  again: 'Erġa’ ċċekkja',
  close: 'Agħlaq',
  something: 'Xi ħaġa f’dan is-sit',
  findings: {
    policy: [
      'Politika tas-sigurtà ta’ din il-paġna timblokka {}.',
      'Il-Content-Security-Policy li jibgħat is-server tal-paġna jeħtieġ dan:',
    ],
    files: ['Fajls tal-widgets ma setgħux jitgħabbew minn {}.', 'Ara li l-fajls kollha tal-verżjoni jinsabu hemm:'],
    cors: [
      'Il-feed {} jeżisti, iżda s-server tiegħu ma jħallix lil din il-paġna taqrah.',
      'Is-server tal-feed irid jibgħat din l-intestatura:',
    ],
    feed: ['Il-feed {} ma setax jitgħabba.', 'Dan hu dak li hu magħruf, għal min imexxi s-server:'],
    tag: [
      'L-iskript jinsab f’din il-paġna, iżda m’hemm l-ebda widget.',
      'Forsi l-editur neħħa t-tag. Iktibha hekk minflok:',
    ],
    escaped: [
      'It-tag ta’ widget tidher bħala test f’din il-paġna.',
      'Waħħalha fejn l-editur jaċċetta HTML, mhux fit-test.',
    ],
    name: ['M’hemm l-ebda widget bl-isem {}.', 'Ikkoreġi l-isem. Hemm:'],
    settings: ['Xi settings ta’ {} m’għandhom l-ebda effett.', 'Ikkoreġi jew neħħi:'],
    versions: [
      'L-iskript jinsab aktar minn darba f’din il-paġna, f’verżjonijiet differenti.',
      'Żomm wieħed biss minn dawn:',
    ],
    records: ['Il-feed {} fih żbalji. Partijiet minnu ma jintwerewx.', 'Min jippubblika l-feed jista’ jikkoreġi dan:'],
    script: [
      '{}: idewwem jew ibiddel l-iskript. Il-widgets jistgħu jidhru tard, jew ma jidhru xejn.',
      'Agħmel eċċezzjoni hemm għal:',
    ],
    room: ['{} għandu spazju żgħir wisq, jew hu moħbi.', 'Ħares lejn dan fl-istili tal-paġna:'],
    language: ['Il-paġna ma tgħidx b’liema lingwa hi.', 'Iktibha fl-ewwel tag tagħha, pereżempju:'],
    shift: ['Il-paġna taqbeż meta jidhru l-widgets.', 'Żid din il-linja fil-head tal-paġna:'],
    colours: [
      'Xi kuluri ta’ {} kellhom kuntrast baxx wisq u ġew aġġustati.',
      'Agħżel kuluri aktar skuri jew aktar ċari minflok dawn:',
    ],
  },
};

export default mt;
