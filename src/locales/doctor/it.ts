import type { DoctorTexts } from './texts.ts';

const it: DoctorTexts = {
  title: 'Controllo dei widget MPG',
  allWell: 'Tutto a posto.',
  checked:
    'Controllati: criteri di sicurezza, file, feed, tag, impostazioni, versioni, script, spazio, lingua e colori.',
  copy: 'Copia il rapporto',
  copied: 'Rapporto copiato.',
  notCopied: 'Qui non è possibile copiare. Il rapporto è selezionato qui sotto.',
  again: 'Controlla di nuovo',
  close: 'Chiudi',
  something: 'Qualcosa in questo sito',
  findings: {
    policy: [
      'Un criterio di sicurezza di questa pagina blocca {}.',
      'La Content-Security-Policy inviata dal server della pagina deve contenere:',
    ],
    files: [
      'Non è stato possibile caricare file dei widget da {}.',
      'Verificare che vi siano tutti i file della versione:',
    ],
    cors: [
      'Il feed {} c’è, ma il suo server non permette a questa pagina di leggerlo.',
      'Il server del feed deve inviare questa intestazione:',
    ],
    feed: ['Non è stato possibile caricare il feed {}.', 'Ecco che cosa si sa, per chi gestisce il suo server:'],
    tag: [
      'Lo script è in questa pagina, ma non c’è alcun widget.',
      'Forse l’editor ha eliminato il tag. Scrivere invece così:',
    ],
    escaped: [
      'Il tag di un widget compare come testo in questa pagina.',
      'Incollarlo dove l’editor accetta HTML, non nel testo.',
    ],
    name: ['Non esiste alcun widget con il nome {}.', 'Correggere il nome. Esistono:'],
    settings: ['Alcune impostazioni di {} non hanno effetto.', 'Correggere o eliminare:'],
    versions: ['Lo script è presente più volte in questa pagina, in versioni diverse.', 'Tenerne solo uno:'],
    records: [
      'Il feed {} contiene errori. Alcune parti non vengono mostrate.',
      'Chi pubblica il feed può correggere questo:',
    ],
    script: [
      '{} ritarda o modifica lo script. I widget possono comparire tardi o non comparire.',
      'Aggiungere lì un’eccezione per:',
    ],
    room: ['{} ha troppo poco spazio o è nascosto.', 'Guardare questo negli stili della pagina:'],
    language: ['La pagina non indica in quale lingua è scritta.', 'Indicarlo nel suo primo tag, per esempio:'],
    shift: ['La pagina salta quando compaiono i widget.', 'Aggiungere questa riga all’intestazione della pagina:'],
    colours: [
      'Alcuni colori di {} avevano poco contrasto e sono stati adattati.',
      'Scegliere colori più scuri o più chiari al posto di questi:',
    ],
  },
};

export default it;
