import type { DoctorTexts } from './texts.ts';

const pt: DoctorTexts = {
  title: 'Verificação dos widgets MPG',
  allWell: 'Está tudo bem.',
  checked:
    'Verificado: política de segurança, ficheiros, feed, etiquetas, definições, versões, script, espaço, língua e cores.',
  copy: 'Copiar o relatório',
  copied: 'Relatório copiado.',
  notCopied: 'Não é possível copiar aqui. O relatório está selecionado em baixo.',
  again: 'Verificar de novo',
  close: 'Fechar',
  something: 'Algo neste sítio',
  findings: {
    policy: [
      'Uma política de segurança desta página bloqueia {}.',
      'A Content-Security-Policy enviada pelo servidor da página precisa disto:',
    ],
    files: [
      'Não foi possível carregar ficheiros dos widgets a partir de {}.',
      'Verifique se estão lá todos os ficheiros da versão:',
    ],
    cors: [
      'O feed {} existe, mas o seu servidor não permite que esta página o leia.',
      'O servidor do feed tem de enviar este cabeçalho:',
    ],
    feed: ['Não foi possível carregar o feed {}.', 'É isto que se sabe, para quem gere o seu servidor:'],
    tag: [
      'O script está nesta página, mas não há nenhum widget.',
      'Talvez o editor tenha removido a etiqueta. Escreva antes assim:',
    ],
    escaped: [
      'A etiqueta de um widget aparece como texto nesta página.',
      'Cole-a onde o editor aceita HTML, e não no texto.',
    ],
    name: ['Não existe nenhum widget com o nome {}.', 'Corrija o nome. Existem:'],
    settings: ['Há definições de {} sem efeito.', 'Corrija ou remova:'],
    versions: ['O script está várias vezes nesta página, em versões diferentes.', 'Mantenha apenas um destes:'],
    records: ['O feed {} tem erros. Algumas partes não são mostradas.', 'Quem publica o feed pode corrigir isto:'],
    script: [
      '{} atrasa ou altera o script. Os widgets podem aparecer tarde ou não aparecer.',
      'Crie aí uma exceção para:',
    ],
    room: ['{} tem pouco espaço ou está oculto.', 'Veja isto nos estilos da página:'],
    language: ['A página não indica em que língua está.', 'Indique-o na sua primeira etiqueta, por exemplo:'],
    shift: ['A página salta quando os widgets aparecem.', 'Acrescente esta linha ao cabeçalho da página:'],
    colours: [
      'Algumas cores de {} tinham pouco contraste e foram ajustadas.',
      'Escolha cores mais escuras ou mais claras em vez destas:',
    ],
  },
};

export default pt;
