import { expect } from '@open-wc/testing';
import { loadFeed } from '../../src/feed/index.ts';
import { document } from './documents.ts';
import {
  type Answer,
  brokenOff,
  failure,
  good,
  json,
  never,
  noDelay,
  offline,
  requests,
  served,
  status,
} from './network.ts';

describe('loadFeed', () => {
  it('gives a checked feed', async () => {
    const before = Date.now();
    const { feed, problems, stale, fetchedAt } = await loadFeed(served(good()));
    expect([feed.title, problems, stale, fetchedAt >= before]).to.deep.equal(['Good', [], false, true]);
  });

  it('says what was lost', async () => {
    const { problems } = await loadFeed(served(json(document({ items: [5] }))));
    expect(problems).to.have.length(1);
  });

  it('resolves addresses against that of the feed', async () => {
    const url = served(json(document({ items: [{ id: 'a', url: 'a.html' }] })));
    const { feed } = await loadFeed(url);
    expect(feed.items[0]?.url).to.equal(url.replace('feed.json', 'a.html'));
  });

  it('asks for JSON, without cookies for other sites, in a way that needs no preflight', async () => {
    await loadFeed(served(good()));
    const [request] = requests;
    expect([request?.credentials, request?.method, [...(request?.headers ?? [])]]).to.deep.equal([
      'same-origin',
      'GET',
      [['accept', 'application/feed+json, application/json']],
    ]);
  });

  it('reads UTF-8 with a byte order mark', async () => {
    const url = served(() => new Response(`\ufeff${JSON.stringify(document({ title: 'Łódź' }))}`));
    expect((await loadFeed(url)).feed.title).to.equal('Łódź');
  });

  for (const url of ['', 'feed.json', 'javascript:alert(1)', 'file:///feed.json']) {
    it(`does not ask for ${JSON.stringify(url)}`, async () => {
      expect([(await failure(loadFeed(url)))?.code, requests.length]).to.deep.equal(['address', 0]);
    });
  }

  describe('shared', () => {
    it('asks once for callers at the same time', async () => {
      const url = served(good());
      const [one, other] = await Promise.all([loadFeed(url), loadFeed(url)]);
      expect([one === other, requests.length]).to.deep.equal([true, 1]);
    });

    it('asks once for callers one after the other', async () => {
      const url = served(good());
      await loadFeed(url);
      await loadFeed(`${url}#items`);
      expect(requests).to.have.length(1);
    });

    it('asks again on request', async () => {
      const url = served(good('Old'), good('New'));
      await loadFeed(url);
      expect((await loadFeed(url, { reload: true })).feed.title).to.equal('New');
    });

    it('has the browser ask the server then', async () => {
      const url = served(good());
      await loadFeed(url);
      await loadFeed(url, { reload: true });
      expect(requests.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache']);
    });

    it('gives later callers what was asked for again', async () => {
      const url = served(good('Old'), good('New'));
      await loadFeed(url);
      await loadFeed(url, { reload: true });
      expect((await loadFeed(url)).feed.title).to.equal('New');
    });

    it('asks again after a failure', async () => {
      const url = served(() => new Response('nothing'), good());
      await failure(loadFeed(url));
      expect((await loadFeed(url)).feed.title).to.equal('Good');
    });
  });

  describe('failing', () => {
    const html = { headers: { 'content-type': 'text/html' } };
    const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const utf16 = (text: string) => Uint16Array.from(text, (letter) => letter.charCodeAt(0));
    const failures: [name: string, answer: Answer, code: string][] = [
      ['no network', offline, 'network'],
      ['a page that is not there', status(404), 'http'],
      ['a server in trouble', status(503), 'http'],
      ['a login', () => new Response('\n<!doctype html><title>Log in</title>'), 'html'],
      ['a login in another encoding', () => new Response(latin1('<title>Zugang für'), html), 'html'],
      ['another kind of feed', () => new Response('<?xml version="1.0"?><rss></rss>'), 'wrong-type'],
      [
        'a picture',
        () => new Response(latin1('\x89PNG\xff'), { headers: { 'content-type': 'image/png' } }),
        'wrong-type',
      ],
      ['nothing', () => new Response(null, { status: 204 }), 'empty'],
      ['spaces', () => new Response(' \n'), 'empty'],
      ['JSON cut off in a text', () => new Response('{"version": "https://jsonfeed'), 'truncated'],
      ['JSON cut off after an item', () => new Response('{"items": [{"id": "]"}'), 'truncated'],
      ['JSON cut off after an escape', () => new Response('{"title": "\\'), 'truncated'],
      ['JSON with a comma too much', () => new Response('{"items": [],}'), 'not-json'],
      ['two documents', () => new Response('{}{}'), 'not-json'],
      ['plain text', () => new Response('Service temporarily unavailable'), 'not-json'],
      ['Latin-1', () => new Response(latin1('{"title": "Für alle"}')), 'encoding'],
      ['UTF-16', () => new Response(utf16('\ufeff{"title": "Für alle"}')), 'encoding'],
      ['UTF-16 without a mark', () => new Response(utf16('{"title": "A"}')), 'encoding'],
      ['another JSON', json([1, 2]), 'not-a-feed'],
      ['the message of an error', json({ error: 'database gone' }), 'error-answer'],
      [
        'an error of WordPress',
        json({ code: 'rest_no_route', message: 'No route', data: { status: 404 } }),
        'error-answer',
      ],
      ['a newer contract', json(document({ _mpg: { contract: '2' } })), 'contract'],
    ];
    for (const [name, answer, code] of failures) {
      it(`says ${code} for ${name}`, async () => {
        expect((await failure(loadFeed(served(answer), noDelay)))?.code).to.equal(code);
      });
    }

    it('says which address', async () => {
      const url = served(status(404));
      const error = await failure(loadFeed(url));
      expect([error?.url, error?.message]).to.deep.equal([
        url,
        `${url}: there is nothing at this address (HTTP 404). ${error?.remedy}`,
      ]);
    });

    it('gives up in time', async () => {
      expect((await failure(loadFeed(served(never), { timeout: 1 })))?.code).to.equal('timeout');
    });

    it('gives up in time on a body that stops coming', async () => {
      const stuck: Answer = ({ signal }) =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode('{'));
              signal.addEventListener('abort', () => {
                controller.error(signal.reason);
              });
            },
          }),
        );
      expect((await failure(loadFeed(served(stuck), { timeout: 1 })))?.code).to.equal('timeout');
    });

    it('stops reading an answer without end', async () => {
      const megabyte = new Uint8Array(1_000_000).fill(32);
      let sent = 0;
      const pull = (controller: ReadableStreamDefaultController): void => {
        sent++;
        controller.enqueue(megabyte);
      };
      const endless = (): Response => new Response(new ReadableStream({ pull }));
      const error = await failure(loadFeed(served(endless)));
      expect([error?.code, sent < 30]).to.deep.equal(['too-large', true]);
    });

    it('counts the bytes of each attempt anew', async () => {
      const start = new Blob([' '.repeat(12_000_000)]);
      const cutOff = (): Response => {
        const fail = new TransformStream({ flush: () => Promise.reject(new TypeError('network error')) });
        return new Response(start.stream().pipeThrough(fail));
      };
      const whole = (): Response => new Response(new Blob([start, JSON.stringify(document())]));
      expect((await loadFeed(served(cutOff, whole), noDelay)).stale).to.be.false;
    });

    for (const [name, answer] of [
      ['no network', offline],
      ['an answer that breaks off', brokenOff],
      ...[408, 425, 429, 500, 502, 503, 504].map((code) => [String(code), status(code)] as const),
    ] as const) {
      it(`tries again after ${name}`, async () => {
        expect((await loadFeed(served(answer, answer, good()), noDelay)).stale).to.be.false;
      });
    }

    it('tries three times', async () => {
      await failure(loadFeed(served(status(500)), noDelay));
      expect(requests.map(({ cache }) => cache)).to.deep.equal(['default', 'default', 'default']);
    });

    for (const code of [400, 401, 403, 404, 410, 451]) {
      it(`does not try again after ${String(code)}`, async () => {
        const error = await failure(loadFeed(served(status(code)), noDelay));
        expect([error?.status, requests.length]).to.deep.equal([code, 1]);
      });
    }

    it('says that an address redirects, if following it fails', async () => {
      const circle: Answer = ({ redirect }) =>
        redirect === 'manual' ? ({ type: 'opaqueredirect', status: 0 } as Response) : Promise.reject(new TypeError());
      const error = await failure(loadFeed(served(circle), noDelay));
      expect([error?.code, requests.length]).to.deep.equal(['redirect', 3]);
    });

    it('does not try again what will not change', async () => {
      await failure(
        loadFeed(
          served(() => new Response('{')),
          noDelay,
        ),
      );
      expect(requests).to.have.length(1);
    });
  });

  describe('stale', () => {
    it('keeps the earlier feed when asking again fails', async () => {
      const url = served(good('Old'), status(404));
      const first = await loadFeed(url);
      const second = await loadFeed(url, { reload: true });
      expect([second.feed === first.feed, second.fetchedAt === first.fetchedAt]).to.deep.equal([true, true]);
      expect([second.stale, second.error?.status]).to.deep.equal([true, 404]);
    });

    it('keeps it when what comes is no feed', async () => {
      const url = served(good('Old'), () => new Response('maintenance'));
      await loadFeed(url);
      expect((await loadFeed(url, { reload: true })).stale).to.be.true;
    });

    it('is over when the server answers again', async () => {
      const url = served(good('Old'), status(404), good('New'));
      await loadFeed(url);
      await loadFeed(url, { reload: true });
      expect((await loadFeed(url, { reload: true })).stale).to.be.false;
    });

    it('is the same object when the server sends the same again', async () => {
      const url = served(good());
      const [first, second] = [await loadFeed(url), await loadFeed(url, { reload: true })];
      expect(second.feed).to.equal(first.feed);
    });

    it('is kept when all that items belong to is gone', async () => {
      const _mpg = { programmes: [{ id: 'p', title: 'P' }] };
      const items = [{ id: 'a' }];
      const url = served(json(document({ items, _mpg })), json(document({ items, _mpg: [] })));
      await loadFeed(url);
      const { feed, error } = await loadFeed(url, { reload: true });
      expect([feed.programmes.length, error?.code]).to.deep.equal([1, 'emptied']);
    });

    it('is asked for again if the clock was set back', async () => {
      const url = served(good('Old'), good('New'));
      const { fetchedAt } = await loadFeed(url);
      const { now } = Date;
      Date.now = () => fetchedAt - 1_000_000;
      const loading = loadFeed(url, { reload: true, maxAge: 1000 });
      Date.now = now;
      expect((await loading).feed.title).to.equal('New');
    });

    it('is kept when all items are gone', async () => {
      const url = served(json(document({ items: [{ id: 'a' }] })), good());
      await loadFeed(url);
      const { feed, error } = await loadFeed(url, { reload: true });
      expect([feed.items.length, error?.code]).to.deep.equal([1, 'emptied']);
    });
  });
});
