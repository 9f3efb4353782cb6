import type { Feed } from '../../src/feed/types.ts';
import { indexFiles } from '../../src/publish/search/index-files.ts';
import { IndexSource } from '../../src/sources/index-source.ts';
import { json, requestsTo, serveInstead } from '../support/feed-server.ts';

let count = 0;

/** The index of a feed, as a server has it. */
export class ServedIndex {
  /** The folder that it is in. */
  readonly folder = `${location.origin}/indexes/${count++}/`;
  readonly address = `${this.folder}index.json`;
  /** What `index.json` says. */
  core: Record<string, unknown> = {};
  readonly names: string[] = [];

  /** @param shardPostings a few, so that even a small feed has several shards */
  constructor(
    feed: Feed,
    private readonly shardPostings?: number,
  ) {
    this.publish(feed, 'first');
  }

  /** Replaces the index. @param version the name of its folder */
  publish(feed: Feed, version: string): void {
    const files = indexFiles(feed, { shardPostings: this.shardPostings });
    this.names.length = 0;
    let step = files.next();
    for (; !step.done; step = files.next()) {
      const { name, bytes } = step.value;
      this.names.push(name);
      serveInstead(this.urlOf(name, version), () => new Response(bytes.slice()));
    }
    this.core = { ...step.value, folder: version };
    serveInstead(this.address, json(this.core));
  }

  urlOf(name: string, version = 'first'): string {
    return `${this.folder}${version}/${name}`;
  }

  /** The names of the files that were requested, each as often as it was. */
  get requested(): readonly string[] {
    const named = this.names.flatMap((name) => requestsTo(this.urlOf(name)).map(() => name));
    return [...requestsTo(this.address).map(() => 'index.json'), ...named];
  }

  /** @param settings other than those of visitors: without a wait before files are requested again */
  source(feed: Feed, settings: ConstructorParameters<typeof IndexSource>[2] = {}): IndexSource {
    return new IndexSource(feed, this.address, { retryDelay: 0, ...settings });
  }
}
