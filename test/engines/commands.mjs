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
  /** Ends the connection of a failing request before there is an answer, as if the network were down. */
  async function fail(context, next) {
    // The page of the next file: the one before may have crashed before it restored them.
    if ('wtr-session-id' in context.query) failing = [];
    if (failing.some((pattern) => pattern.test(context.href))) context.req.socket.destroy();
    else await next();
  }
  return { plugin, middleware: fail };
}

const isNothing = ({ media, features }) => !media && features.every(({ value }) => !value);

const expressionOf = (pattern) => new RegExp(`^${patternOf(pattern)}$`);
const escaped = (text) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** The regular expression of a text in which `*` stands for any text. */
export const patternOf = (text) => text.split('*').map(escaped).join('.*');
