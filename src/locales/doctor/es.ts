import type { DoctorTexts } from './texts.ts';

const es: DoctorTexts = {
  title: 'Revisión de los widgets de MPG',
  allWell: 'Todo está en orden.',
  checked:
    'Revisado: política de seguridad, archivos, canal, etiquetas, ajustes, versiones, script, espacio, idioma y colores.',
  copy: 'Copiar el informe',
  copied: 'Informe copiado.',
  notCopied: 'Aquí no es posible copiar. El informe está seleccionado abajo.',
  again: 'Revisar de nuevo',
  close: 'Cerrar',
  something: 'Algo en este sitio',
  findings: {
    policy: [
      'Una política de seguridad de esta página bloquea {}.',
      'La Content-Security-Policy que envía el servidor de la página necesita esto:',
    ],
    files: [
      'No se han podido cargar archivos de los widgets desde {}.',
      'Compruebe que estén allí todos los archivos de la versión:',
    ],
    cors: [
      'El canal {} existe, pero su servidor no permite que esta página lo lea.',
      'El servidor del canal debe enviar esta cabecera:',
    ],
    feed: ['No se ha podido cargar el canal {}.', 'Esto es lo que se sabe, para quien administra su servidor:'],
    tag: [
      'El script está en esta página, pero no hay ningún widget.',
      'Quizá el editor haya eliminado la etiqueta. Escríbala así:',
    ],
    escaped: [
      'La etiqueta de un widget aparece como texto en esta página.',
      'Péguela donde el editor admite HTML, no en el texto.',
    ],
    name: ['No existe ningún widget con el nombre {}.', 'Corrija el nombre. Existen:'],
    settings: ['Hay ajustes de {} que no tienen efecto.', 'Corrija o elimine:'],
    versions: ['El script está varias veces en esta página, en versiones distintas.', 'Conserve solo uno de estos:'],
    records: [
      'El canal {} tiene errores. Algunas partes no se muestran.',
      'Quien publica el canal puede corregir esto:',
    ],
    script: [
      '{} retrasa o modifica el script. Los widgets pueden aparecer tarde o no aparecer.',
      'Haga allí una excepción para:',
    ],
    room: ['{} tiene poco espacio o está oculto.', 'Mire esto en los estilos de la página:'],
    language: ['La página no indica en qué idioma está.', 'Indíquelo en su primera etiqueta, por ejemplo:'],
    shift: ['La página salta cuando aparecen los widgets.', 'Añada esta línea en la cabecera de la página:'],
    colours: [
      'Algunos colores de {} tenían poco contraste y se han ajustado.',
      'Elija colores más oscuros o más claros en lugar de estos:',
    ],
  },
};

export default es;
