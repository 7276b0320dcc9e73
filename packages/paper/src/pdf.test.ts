import { minutesParts, paperParts } from '@pusterom/protocol/paper';
import { languages } from '@pusterom/protocol/language';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { aSessionToRead, hostileTexts } from './paper.fixture.ts';
import { toPdf } from './pdf.ts';
import { sessionPaper } from './session-paper.ts';

const session = aSessionToRead();
const read = (file: Buffer) => getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;

async function textOf(document: PDFDocumentProxy): Promise<string> {
  const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1));
  const contents = await Promise.all(pages.map(async (page) => (await page).getTextContent()));
  const items = contents.flatMap(({ items }) => items);
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
}

/** The names of the tags, and how often each is there. */
async function tagsOf(document: PDFDocumentProxy): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const walk = (node: { role?: string; children?: unknown[] }): void => {
    if (node.role) counts.set(node.role, (counts.get(node.role) ?? 0) + 1);
    for (const child of node.children ?? []) walk(child as { role?: string; children?: unknown[] });
  };
  for (let number = 1; number <= document.numPages; number++)
    walk((await (await document.getPage(number)).getStructTree()) as { children?: unknown[] });
  return counts;
}

describe('the PDF of a session', () => {
  it('has every text as it was written, whatever it looks like', async () => {
    const document = await read(toPdf(sessionPaper(session, 'nb', paperParts)));
    const text = (await textOf(document)).replaceAll(/\s+/g, '');
    const written = ['kollegastøtte', '«å være på»', 'Innsjekk hver morgen', 'Systemet', ...hostileTexts];
    for (const one of written) expect(text).toContain(one.replaceAll(/\s+/g, ''));
  });

  it.each(languages)(
    'is tagged, says that it is PDF/UA, and has its title and language: %s',
    async (language) => {
      const file = toPdf(sessionPaper(session, language, paperParts));
      const document = await read(file);
      expect(file.toString('latin1')).toMatch(/pdfuaid:part(>|=")1/);
      expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
      const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
      expect(info.Title).toBe('Nettverksmøte');
      expect(info.Language).toMatch(new RegExp(`^${language}`));
      const tags = await tagsOf(document);
      for (const tag of ['H1', 'H2', 'L', 'LI', 'Table', 'TH', 'TD'])
        expect([tag, tags.get(tag) ?? 0]).not.toEqual([tag, 0]);
    },
  );

  it('leaves out what was not asked for', async () => {
    const text = await textOf(await read(toPdf(sessionPaper(session, 'nb', minutesParts))));
    expect(text).toContain('Kollegastøtte');
    expect(text).toContain('Innsjekk hver morgen');
    expect(text).not.toContain('støtte fra kollegaer');
  });
});
