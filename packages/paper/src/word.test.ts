import { paperParts } from '@pusterom/protocol/paper';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { aSessionToRead, hostileTexts } from './paper.fixture.ts';
import { sessionPaper } from './session-paper.ts';
import { toWord } from './word.ts';

const xml = async (): Promise<string> => {
  const file = await toWord(sessionPaper(aSessionToRead(), 'nn', paperParts));
  return strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
};

it('has real headings, lists and a table whose heading row is one', async () => {
  const document = await xml();
  for (const style of ['Title', 'Heading1', 'Heading2'])
    expect(document).toContain(`<w:pStyle w:val="${style}"/>`);
  expect(document).toContain('<w:numPr>');
  expect(document).toContain('<w:tblHeader/>');
});

it('has every text as a text', async () => {
  const document = await xml();
  const texts = [...document.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  );
  for (const text of ['Grep vi vart einige om', 'Korleis vi følgjer opp', ...hostileTexts])
    expect(texts.join('\n')).toContain(text);
});
