import type { DoctorTexts } from './texts.ts';

const en: DoctorTexts = {
  title: 'Check of the MPG widgets',
  allWell: 'All is well.',
  checked: 'Checked: policy, files, feed, tags, settings, releases, script, room, language and colours.',
  copy: 'Copy report',
  copied: 'Report copied.',
  notCopied: 'Copying is not possible here. The report is selected below.',
  again: 'Check again',
  close: 'Close',
  something: 'Something on this site',
  findings: {
    policy: [
      'A security policy of this page blocks {}.',
      'The Content-Security-Policy that the page’s server sends needs this:',
    ],
    files: ['Files of the widgets could not be loaded from {}.', 'See that all files of the release are there:'],
    cors: [
      'The feed {} is there, but its server does not let this page read it.',
      'The feed’s server has to send this header:',
    ],
    feed: ['The feed {} could not be loaded.', 'This is known about it, for whoever runs the feed’s server:'],
    tag: [
      'The script is on this page, but there is no widget.',
      'Perhaps the editor has removed its tag. Write it like this instead:',
    ],
    escaped: [
      'The tag of a widget is on this page as text.',
      'Paste it where the editor takes HTML, not where it takes text.',
    ],
    name: ['There is no widget of the name {}.', 'Correct the name. There are:'],
    settings: ['Settings of {} have no effect.', 'Correct or remove these:'],
    versions: ['The script is on this page more than once, in different releases.', 'Keep only one of these:'],
    records: ['The feed {} has faults. Parts of it are not shown.', 'Whoever publishes the feed can correct this:'],
    script: [
      '{} delays or changes the script. The widgets may come late, or not at all.',
      'Make an exception there for:',
    ],
    room: ['{} has too little room, or is hidden.', 'Look at this in the page’s styles:'],
    language: ['The page does not say which language it is in.', 'Write that into its first tag, for example:'],
    shift: ['The page jumps when the widgets appear.', 'Add this line to the head of the page:'],
    colours: [
      'Colours of {} had too little contrast and were adjusted.',
      'Choose darker or lighter ones instead of these:',
    ],
  },
};

export default en;
