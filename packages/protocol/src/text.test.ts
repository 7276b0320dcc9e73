import { describe, expect, it } from 'vitest';
import { syntheticId } from '../../pii/bench/synthetic-id.ts';
import { maxEntryLength } from './limits.ts';
import { requiredText, webAddress, writtenText } from './text.ts';

/** What becomes of a text: the text as it is kept, or the code it is turned down with. */
function outcome(schema: ReturnType<typeof requiredText>, text: unknown): string {
  const parsed = schema.safeParse(text);
  return parsed.success ? `kept: ${parsed.data}` : (parsed.error.issues[0]?.message ?? '');
}
const entry = requiredText(maxEntryLength);
const optional = writtenText(maxEntryLength);

describe('a text that is kept', () => {
  it.each([
    { what: 'an ordinary word', text: 'tillit', kept: 'tillit' },
    { what: 'Norwegian letters', text: 'æøå ÆØÅ', kept: 'æøå ÆØÅ' },
    { what: 'other alphabets', text: 'ثقة 信任', kept: 'ثقة 信任' },
    { what: 'emoji', text: '👍🏽 🧑‍🧑‍🧒', kept: '👍🏽 🧑‍🧑‍🧒' },
    { what: 'a heart with its variation selector', text: '❤️', kept: '❤️' },
    { what: 'blanks around it', text: '  tillit \n', kept: 'tillit' },
    { what: 'a letter and its ring apart', text: 'a\u030A', kept: 'å' },
    { what: 'a line break from Windows', text: 'ro\r\nro', kept: 'ro\nro' },
    { what: 'a line break from an old Mac', text: 'ro\rro', kept: 'ro\nro' },
    { what: 'Unicode line breaks', text: 'ro\u2028ro\u2029ro', kept: 'ro\nro\nro' },
    { what: 'a tab', text: 'ro\tro', kept: 'ro\tro' },
    { what: '500 characters', text: 'a'.repeat(500), kept: 'a'.repeat(500) },
    { what: '500 characters and blanks around', text: ` ${'a'.repeat(500)} `, kept: 'a'.repeat(500) },
    { what: '500 characters once they are put together', text: 'a\u030A'.repeat(500), kept: 'å'.repeat(500) },
    { what: 'markup, as the text it is', text: '<b>ro</b>', kept: '<b>ro</b>' },
  ])('$what', ({ text, kept }) => {
    expect(outcome(entry, text)).toBe(`kept: ${kept}`);
    expect(outcome(optional, text)).toBe(`kept: ${kept}`);
  });
});

describe('a text that is turned down', () => {
  it.each([
    { what: 'NUL', text: 'ro\u0000', code: 'TEXT_UNREADABLE' },
    { what: 'a bell', text: 'ro\u0007', code: 'TEXT_UNREADABLE' },
    { what: 'an escape', text: '\u001b[31mro', code: 'TEXT_UNREADABLE' },
    { what: 'delete', text: 'ro\u007f', code: 'TEXT_UNREADABLE' },
    { what: 'a control character of the upper range', text: 'ro\u0085', code: 'TEXT_UNREADABLE' },
    { what: 'the first half of a pair', text: 'ro\ud83d', code: 'TEXT_UNREADABLE' },
    { what: 'the second half of a pair', text: '\ude00ro', code: 'TEXT_UNREADABLE' },
    { what: 'halves in the wrong order', text: '\ude00\ud83d', code: 'TEXT_UNREADABLE' },
    { what: 'an override of the direction', text: 'ro\u202egnidael', code: 'TEXT_UNREADABLE' },
    { what: 'an isolate of the direction', text: '\u2066ro\u2069', code: 'TEXT_UNREADABLE' },
    { what: '501 characters', text: 'a'.repeat(501), code: 'TEXT_TOO_LONG' },
    { what: '2,000 characters', text: 'a'.repeat(2000), code: 'TEXT_TOO_LONG' },
    { what: '2,001 characters', text: 'a'.repeat(2001), code: 'TEXT_TOO_LONG' },
    { what: 'a whole book', text: 'a'.repeat(1_000_000), code: 'TEXT_TOO_LONG' },
  ])('$what: $code', ({ text, code }) => {
    expect(outcome(entry, text)).toBe(code);
    expect(outcome(optional, text)).toBe(code);
  });

  it.each([
    { what: 'nothing', text: '' },
    { what: 'blanks', text: '   \t\n ' },
    { what: 'no-break and wide blanks', text: '\u00a0\u2003\u3000' },
    { what: 'zero-width blanks', text: '\u200b\u200c\u200d\ufeff\u2060' },
    { what: 'soft hyphens', text: '\u00ad\u00ad' },
    { what: 'variation selectors', text: '\ufe0f\ufe0f' },
    { what: 'fillers', text: '\u3164\u115f\uffa0' },
  ])('$what, where a text is required: TEXT_EMPTY', ({ text }) => {
    expect(outcome(entry, text)).toBe('TEXT_EMPTY');
  });

  it('may be empty where it is not required', () => {
    expect(outcome(optional, '  ')).toBe('kept: ');
  });

  it.each([null, undefined, 7, ['ro'], { text: 'ro' }])('what is not a text: %j', (value) => {
    expect(entry.safeParse(value).success).toBe(false);
  });
});

describe('a national identity number', () => {
  const id = syntheticId(14, 5, 90);

  it.each([id, `${id.slice(0, 6)} ${id.slice(6)}`, `fnr: ${id}.`, `to linjer\n${id}`])(
    'in %j is refused',
    (text) => {
      expect(requiredText(100).safeParse(text).error?.issues[0]?.message).toBe('NATIONAL_ID');
      expect(writtenText(100).safeParse(text).error?.issues[0]?.message).toBe('NATIONAL_ID');
    },
  );

  it.each(['12345678901', '1234.56.78903', '987 654 321', '2026'])('is not what %j is', (text) => {
    expect(requiredText(100).safeParse(text).success).toBe(true);
  });
});

describe('a web address', () => {
  it.each(['https://vimeo.com/123', 'http://intranett/video?id=1#t=2', 'https://xn--bl-zia.no/å'])(
    '%s',
    (address) => {
      expect(webAddress.safeParse(address).data).toBe(address);
    },
  );

  it.each([
    'vimeo.com/123',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https:vimeo.com',
    'https://',
    '',
    `https://vimeo.com/${'a'.repeat(500)}`,
  ])('is not %s', (address) => {
    expect(webAddress.safeParse(address).success).toBe(false);
  });
});
