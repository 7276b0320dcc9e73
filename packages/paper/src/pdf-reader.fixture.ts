import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export const read = (file: Buffer) => getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;

export async function textOf(document: PDFDocumentProxy): Promise<string> {
  const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1));
  const contents = await Promise.all(pages.map(async (page) => (await page).getTextContent()));
  const items = contents.flatMap(({ items }) => items);
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
}

/** The names of the tags, and how often each is there. */
export async function tagsOf(document: PDFDocumentProxy): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const walk = (node: { role?: string; children?: unknown[] }): void => {
    if (node.role) counts.set(node.role, (counts.get(node.role) ?? 0) + 1);
    for (const child of node.children ?? []) walk(child as { role?: string; children?: unknown[] });
  };
  for (let number = 1; number <= document.numPages; number++)
    walk((await (await document.getPage(number)).getStructTree()) as { children?: unknown[] });
  return counts;
}
