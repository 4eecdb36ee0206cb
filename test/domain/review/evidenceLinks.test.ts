/** Evidence taken apart: words stay words, and only addresses that are safe to open become links. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceParts } from '../../../src/domain/review/evidenceLinks';

const links = (text: string): (string | null)[] =>
  evidenceParts(text)
    .map(({ href }) => href)
    .filter((href) => href !== null);

describe('addresses', () => {
  test.each([
    ['https://example.org', ['https://example.org']],
    ['HTTP://EXAMPLE.ORG/A', ['HTTP://EXAMPLE.ORG/A']],
    ['xem http://a.vn/x, và https://b.vn/y.', ['http://a.vn/x', 'https://b.vn/y']],
    ['(https://a.vn/x)', ['https://a.vn/x']],
    ['https://vi.wikipedia.org/wiki/Toán_(lớp_5)', ['https://vi.wikipedia.org/wiki/Toán_(lớp_5)']],
    ['“https://a.vn/x”', ['https://a.vn/x']],
    ['https://a.vn:8080/x?y=1&z=2#t', ['https://a.vn:8080/x?y=1&z=2#t']],
    ['https://trường.vn/ảnh.jpg', ['https://trường.vn/ảnh.jpg']],
    ['https://a.vn/x\nhttps://b.vn', ['https://a.vn/x', 'https://b.vn']],
  ])('in %j are %j', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'drive.google.com/abc',
    'https://',
    'http:///a.vn',
    // What stands before the sign is no host, though it looks like one.
    'https://google.com@evil.example/x',
    'https://evil.example\\@google.com',
    'https://-a.vn',
    `https://a.vn/${'x'.repeat(2_000)}`,
  ])('%j is none, or none that could mislead', (text) => {
    for (const href of links(text)) expect(href).toBe('https://evil.example');
  });

  test('end where an invisible sign turns the direction of reading', () => {
    expect(links(`https://a.vn/x${String.fromCharCode(0x202e)}gpj.exe`)).toEqual(['https://a.vn/x']);
  });
});

test('the pieces put together are the text, each at its place, whatever it is', () => {
  const words = fc.constantFrom('https://', 'http://a.vn', '(', ')', '.', ' ', '\n', 'ă', '@', '/', 'x');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (some) => {
      const text = some.join('');
      const parts = evidenceParts(text);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      for (const { text: part, start, href } of parts) {
        expect(text.slice(start, start + part.length)).toBe(part);
        if (href !== null) expect(href).toMatch(/^https?:\/\/[^\s@/]+/);
      }
    }),
  );
});

test('a text without end is taken apart in no time', () => {
  const long = `https://${'a.-'.repeat(20_000)} ${'('.repeat(20_000)}${')'.repeat(20_000)}`;
  expect(
    evidenceParts(long)
      .map(({ text }) => text)
      .join(''),
  ).toBe(long);
});
