/** An e-mail as a file that mail programs open: a draft with both its forms. */
import { createHash } from 'node:crypto';
import type { Email } from './email.ts';

/** Bytes of an encoded word. A line with one has at most 76 columns, and “Subject: ” takes some of the first. */
const wordBytes = 39;

/** A header's text, as RFC 2047 encodes it. */
function encodedHeader(text: string): string {
  const words = [''];
  for (const character of text) {
    const last = words.at(-1) ?? '';
    if (Buffer.byteLength(last + character) > wordBytes) words.push(character);
    else words[words.length - 1] = last + character;
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

function part(type: 'plain' | 'html', text: string, lang: string): string {
  const content = Buffer.from(text.replaceAll('\n', '\r\n')).toString('base64');
  return [
    `Content-Type: text/${type}; charset=utf-8`,
    `Content-Language: ${lang}`,
    'Content-Transfer-Encoding: base64',
    '',
    content.replaceAll(/.{76}(?=.)/g, '$&\r\n'),
  ].join('\r\n');
}

/** The e-mail as a message after RFC 5322 without sender and date. `X-Unsent` lets Outlook open it as a draft. */
export function emailMessage({ subject, html, text, lang }: Email): string {
  const boundary = `mpg-${createHash('sha256').update(text).update(html).digest('hex').slice(0, 32)}`;
  const lines = [
    `Subject: ${encodedHeader(subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative;\r\n boundary="${boundary}"`,
    '',
    `--${boundary}`,
    part('plain', text, lang),
    `--${boundary}`,
    part('html', html, lang),
    `--${boundary}--`,
    '',
  ];
  return lines.join('\r\n');
}
