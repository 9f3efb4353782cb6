import { originOf, type Check, type Finding, type Patient } from './finding.ts';

/** What is known of something that a policy has blocked, from an event or from a report. */
interface Violation {
  readonly directive: string;
  /** An address, or a word such as `trusted-types-policy`. */
  readonly blocked: string;
  /** The whole policy. */
  readonly policy: string;
  readonly sample: string;
}

function fromEvent(event: Event): Violation[] {
  if (event.type !== 'securitypolicyviolation') return [];
  const { effectiveDirective, blockedURI, originalPolicy, sample, disposition } = event as SecurityPolicyViolationEvent;
  return disposition === 'report'
    ? []
    : [{ directive: effectiveDirective, blocked: blockedURI, policy: originalPolicy, sample }];
}

/** The bodies of reports that were made before anybody listened. Chromium keeps them. */
function keptReports(): readonly Violation[] {
  interface Body {
    readonly effectiveDirective: string;
    readonly blockedURL: string;
    readonly originalPolicy: string;
    readonly sample: string;
    readonly disposition: string;
  }
  interface Observer {
    observe(): void;
    takeRecords(): readonly { readonly body: Body }[];
    disconnect(): void;
  }
  const { ReportingObserver } = window as unknown as {
    readonly ReportingObserver?: new (...options: unknown[]) => Observer;
  };
  if (!ReportingObserver) return [];
  const observer = new ReportingObserver(() => undefined, { types: ['csp-violation'], buffered: true });
  observer.observe();
  const bodies = observer.takeRecords().map(({ body }) => body);
  observer.disconnect();
  return bodies
    .filter(({ disposition }) => disposition !== 'report')
    .map(({ effectiveDirective: directive, blockedURL: blocked, originalPolicy: policy, sample }) => ({
      directive,
      blocked,
      policy,
      sample,
    }));
}

/** The addresses that widgets need: their files, their feeds and their images. */
function neededOrigins({ base, seen, widgets }: Patient): readonly string[] {
  const feeds = seen.map((event) => (event as CustomEvent<{ readonly url?: string } | undefined>).detail?.url ?? '');
  const images = widgets.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('img') ?? [])]);
  const sources = widgets.map((widget) => widget.getAttribute('src') ?? '');
  return [base, ...[...feeds, ...sources].filter(Boolean), ...images.map(({ src }) => src)].map(originOf);
}

/** The directive as it should be. Without one of its own, the kind of file falls under a broader one. */
function mended({ directive, policy }: Violation, addition: string): string {
  const directives = policy.split(';').map((each) => each.trim().split(/\s+/));
  const names = [directive, directive.replace(/-(?:elem|attr)$/, ''), 'default-src'];
  const found = names.map((name) => directives.find(([each]) => each === name)).find(Boolean);
  const [name = directive, ...values] = found ?? [];
  const kept = values.filter((value) => value !== "'none'" && !addition.split(' ').includes(value));
  return [name === 'default-src' ? names[1] : name, ...kept, addition].join(' ');
}

function findingOf(violation: Violation, origins: readonly string[]): Finding | undefined {
  const { directive, blocked, sample } = violation;
  if (directive === 'trusted-types' && /^(?:lit-html|mpg-widgets)/.test(sample))
    return { code: 'policy', about: sample, lines: [mended(violation, 'lit-html mpg-widgets')] };
  const origin = /^https?:/.test(blocked) ? originOf(blocked) : '';
  if (!origin || !origins.includes(origin) || !/^(?:script|connect|img|style|default)-src/.test(directive))
    return undefined;
  return { code: 'policy', about: blocked, lines: [mended(violation, origin)] };
}

/** Finds what a Content-Security-Policy blocks of the widgets, and the line that allows it. One line is enough for many files. */
export const checkPolicy: Check = (patient) => {
  const origins = neededOrigins(patient);
  const all = [...patient.seen.flatMap(fromEvent), ...keptReports()];
  const findings = all.flatMap((each) => findingOf(each, origins) ?? []);
  return findings.filter(
    ({ lines }, index) => findings.findIndex((other) => other.lines?.[0] === lines?.[0]) === index,
  );
};
