import { foldMostly } from './fold.ts';
import { askedIdentifiers, identifiersIn, plainAddress, withoutEscapes, type Identifier } from './identifiers.ts';
import { otherNumbers } from './plurals.ts';
import { spellings } from './spellings.ts';
import { ands, isUnspaced, parts, wordBoundary, wordParts, type Part } from './words.ts';

/**
 * One way in which a text may have what was asked: words that stand next to each other, each with its spellings. The
 * last one may be only the start of a word; those before it are whole.
 */
export type Way = readonly (readonly string[])[];

/** One word of a query. A text that has it in any of these ways has it. */
export interface AskedWord {
  readonly ways: readonly Way[];
  /** The same in the singular or plural. A text that has it in one of these ways, its last word whole, has the word too. */
  readonly others?: readonly Way[];
  /** Whether it is an ISBN, a DOI or an address, and no word. */
  readonly isIdentifier?: boolean | undefined;
}

/** Longer compounds are found only as they are, all parts joined, or all apart. */
const mostParts = 4;
/** Who pastes a whole text finds what has its beginning. In UTF-16 code units. */
export const longestQuery = 1000;
/** How many words before it a word may be joined with. */
const mostJoined = 3;

/** What is written together with the next word, though it is shorter than other words that are. */
const prefixes = new Set(['e', 'bi', 'co', 'de', 'eu', 'ex', 're', 'مي']);
/** Words of three and four letters that stand before others by chance: `for est…` is no `forest`. */
const functionWords = new Set(
  'all and any are but can der des die for had has her his how its les man may new not one our out per the und was who with from'.split(
    ' ',
  ),
);
/** What stands for further authors where a publication is cited. */
const furtherAuthors = /(^|\s)et\.? al(?:\.|(?=[\s,;]|$))/gi;
/** Between identifiers, of which a list may be. */
const conjunctions = new Set([
  ...ands,
  'or',
  'oder',
  'ou',
  'o',
  'of',
  'eller',
  'tai',
  'lub',
  'nebo',
  'sau',
  'vagy',
  'или',
]);
// French, Italian and Catalan put these before an apostrophe.
const elided = /^(?:[cdjlmnst]|qu|un|jusqu|lorsqu|puisqu|dell|dall|nell|all|sull|coll)$/;
// Maltese puts these before a hyphen.
const maltese = /^(?:i?l|[mst]al|[bf]il|mill|b?hal|ghall?)$/;
/** What English puts after an apostrophe, and Turkish after one that ends a name. */
const suffix = /^(?:s|[dt][ae]n?|[dt][ae]ki|n?[iuü]n|[nsy]?[aeiuü]|y?l[ae]|l[ae]r|l[iuü])$/;

/** All ways to read parts as words, some of them joined. */
function compounds(group: readonly string[]): readonly Way[] {
  const [first = '', ...others] = group;
  if (!others.length) return [[spellings(first)]];
  if (group.length > mostParts) return [[spellings(group.join(''))], group.map(spellings)];
  return group.flatMap((_, index): readonly Way[] => {
    const joined = spellings(group.slice(0, index + 1).join(''));
    const rest = group.slice(index + 1);
    return rest.length ? compounds(rest).map((way) => [joined, ...way]) : [[joined]];
  });
}

/** Whether a word may be two words, which are as long as these. */
const maySplit = (left: string, right: string): boolean =>
  (left.length > 2 || prefixes.has(left)) &&
  right.length > (left.length > 3 || left > '\u0370' ? 2 : 3) &&
  !functionWords.has(left);

/** A word of one part, read as two; a number with its thousands apart. */
function splits(word: string): readonly Way[] {
  if (word.length > 40) return [];
  if (/^\d+$/.test(word)) {
    const groups = word.replace(/\B(?=(?:\d{3})+$)/g, ' ').split(' ');
    return groups.length > 1 ? [groups.map((group) => [group])] : [];
  }
  const found: Way[] = [];
  for (let at = 1; at < word.length; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (maySplit(left, right)) found.push([spellings(left), spellings(right)]);
  }
  return found;
}

/**
 * A compound without what may be missing at its ends: an article, a possessive, a part in parentheses. `d'accueil` is also
 * `accueil`, `Ukraine's` is `Ukraine`, `(im)migration` is `migration`.
 */
function withoutParticles(group: readonly Part[]): readonly Way[] {
  const [first, second] = group;
  const last = group.at(-1);
  if (!first || !last) return [];
  const texts = group.map(({ text }) => text);
  const found: Way[] = [];
  if (second && isParticleBefore(first.text, second.joint)) found.push(...compounds(texts.slice(1)));
  if (isParticleAfter(last.text, last.joint, first.text)) found.push(...compounds(texts.slice(0, -1)));
  return found;
}

const isParticleBefore = (text: string, joint: string | undefined): boolean =>
  (joint === "'" && elided.test(text)) || (joint === '-' && maltese.test(text)) || (joint === ')' && !/\d/.test(text));

const isParticleAfter = (text: string, joint: string | undefined, first: string): boolean =>
  (joint === "'" && (text === 's' || (first.length > 2 && suffix.test(text)))) || (joint === '(' && !/\d/.test(text));

/** The parts of a compound, with those as one that only capitals tell apart. */
function withoutBoundaries(group: readonly Part[]): readonly string[] {
  const found: string[] = [];
  for (const { text, joint } of group)
    if (joint === wordBoundary) found.push((found.pop() ?? '') + text);
    else found.push(text);
  return found;
}

/** A compound as addresses are indexed: `mipex.eu`. */
const addressOf = (group: readonly Part[]): string =>
  plainAddress(group.map(({ text, joint }, place) => (place ? (joint ?? '') : '') + text).join(''));

function waysOf(group: readonly Part[], before: readonly Part[]): readonly Way[] {
  const texts = group.map(({ text }) => text);
  const words = withoutBoundaries(group);
  const [word = ''] = words;
  // Characters of scripts without spaces are not joined with anything, but must stand in this order.
  if (words.some(isUnspaced)) return [words.map(spellings)];
  const ways = [...compounds(texts), ...withoutParticles(group)];
  if (words.length === 1) ways.push(...splits(word));
  else if (words.length < texts.length) ways.push(...compounds(words));
  if (group.some(({ joint }) => joint === '.')) ways.push([[addressOf(group)]]);
  if (group.some(({ joint }) => joint === '&'))
    ways.push(group.flatMap(({ text, joint }) => (joint === '&' ? [ands, spellings(text)] : [spellings(text)])));
  let joined = texts.join('');
  for (const { text } of [...before].reverse()) {
    if (isUnspaced(text)) break;
    joined = text + joined;
    ways.push([spellings(joined)]);
  }
  return ways;
}

/** Ways whose words may each be in the singular or the plural. */
const othersOf = (ways: readonly Way[]): readonly Way[] =>
  ways.flatMap((way) => {
    const others = way.map((word) => word.flatMap(otherNumbers));
    if (!others.some(({ length }) => length)) return [];
    return [way.map((word, place) => [...word, ...(others[place] ?? [])])];
  });

/** Divides parts where a new word begins. */
function groups(all: readonly Part[]): readonly (readonly Part[])[] {
  const found: Part[][] = [];
  for (const part of all) {
    const last = found.at(-1);
    if (last && part.joint !== undefined) last.push(part);
    else found.push([part]);
  }
  return found;
}

/** An identifier, or an address that a text mentions in words. */
function waysOfIdentifier(folded: string, { terms, valueStart, end, isAddress }: Identifier): readonly Way[] {
  if (!isAddress) return [[terms]];
  return [[terms], parts(plainAddress(folded.slice(valueStart, end))).map((part) => spellings(part.text))];
}

/** The parts of a query, without its identifiers. */
function plainParts(query: string, folded: string, identifiers: readonly Identifier[]): readonly Part[] {
  // Capitals show the words in `MeToo`.
  if (!identifiers.length) return parts(foldMostly(query.replace(/\p{Ll}(?=\p{Lu})/gu, `$&${wordBoundary}`)));
  let isAfterIdentifier = false;
  return parts(folded).flatMap((part) => {
    const isInside = identifiers.some(({ start, end }) => part.start < end && part.end > start);
    const kept = isAfterIdentifier ? { ...part, joint: undefined } : part;
    isAfterIdentifier = isInside;
    return isInside ? [] : [kept];
  });
}

/** Identifiers of a query, which a text has all; any of them if nothing else is asked for, since a list is of several texts. */
function askedAsIdentifiers(all: readonly (readonly Way[])[], isList: boolean): readonly AskedWord[] {
  if (isList && all.length > 1) return [{ ways: all.flat(), isIdentifier: true }];
  return all.map((ways) => ({ ways, isIdentifier: true }));
}

/** The words of a query. None if the query has only signs: then there is nothing to search for. */
export function askedWords(text: string): readonly AskedWord[] {
  const query = withoutEscapes(text.slice(0, longestQuery)).replace(furtherAuthors, ' ');
  const folded = foldMostly(query);
  const identifiers = askedIdentifiers(folded);
  const all = plainParts(query, folded, identifiers);
  const ways = identifiers.map((identifier) => waysOfIdentifier(folded, identifier));
  const isList = all.every((part) => conjunctions.has(part.text));
  const asked = [...askedAsIdentifiers(ways, isList)];
  if (asked.length && isList) return asked;
  let count = 0;
  for (const group of groups(all)) {
    const ways = waysOf(group, all.slice(Math.max(count - mostJoined, 0), count));
    asked.push({ ways, others: othersOf(ways) });
    count += group.length;
  }
  return asked;
}

/** A phrase, whose words stand next to each other; undefined if it has no words. */
export function askedPhrase(phrase: string): AskedWord | undefined {
  const [first, ...others] = askedWords(phrase);
  if (first && !others.length) return { ways: first.ways, isIdentifier: first.isIdentifier };
  const folded = foldMostly(phrase.slice(0, longestQuery));
  // As texts are read: capitals divide no word, and the beginning of an address is none.
  const texts = wordParts(parts(folded), identifiersIn(folded)).map(({ text }) => text);
  return texts.length ? { ways: compounds(texts) } : undefined;
}
