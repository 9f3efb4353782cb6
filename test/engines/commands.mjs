/** What the commands of test/support do in Chromium by its DevTools, for other engines. */

/** Thrown where no driver can do what a command wants. The tests that need it are in exceptions.mjs. */
export class Unsupported extends Error {}

/**
 * @param engine The module of an engine.
 * @returns The commands, as a plugin for the runner, and the middleware that the failing requests need.
 */
export function commandsOf(engine) {
  let failing = [];
  const commands = {
    'emulate-time-zone': (page, wanted) => engine.emulateTimeZone(page, wanted),
    'fail-requests'(_page, patterns) {
      failing = patterns.map(expressionOf);
    },
    async emulate(page, wanted) {
      if (isNothing(wanted) && !page.isEmulating) return;
      await engine.emulate(page, wanted);
      page.isEmulating = !isNothing(wanted);
    },
  };
  const plugin = {
    name: 'engine-commands',
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (!(command in commands)) return undefined;
      await commands[command](browser.getPage(id), payload);
      return true;
    },
  };
  return { plugin, middleware: failRequests(() => failing) };
}

/** Ends the connection of a failing request before there is an answer, as if the network were down. */
function failRequests(failing) {
  return async function fail(context, next) {
    if (failing().some((pattern) => pattern.test(context.href))) context.req.socket.destroy();
    else await next();
  };
}

const isNothing = ({ media, features }) => !media && features.every(({ value }) => !value);

/** `*` stands for any text. */
const expressionOf = (pattern) => new RegExp(`^${pattern.split('*').map(escaped).join('.*')}$`);
const escaped = (text) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
