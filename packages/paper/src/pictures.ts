import { readFileSync } from 'node:fs';
import { zipSync, type Zippable } from 'fflate';
import type { Board } from './boards.ts';
import { toPng } from './png.ts';
import { typesetter } from './typesetter.ts';

const template = readFileSync(new URL('board.typ', import.meta.url), 'utf8');
/** No word of a language, which hyphens divide: too many letters, or three alike in a row. May be broken anywhere. */
const noWord = /\S{41,}|(?=\S{23})\S*?(\S)\1\1\S*/gu;
const pieces = /\S{20}(?=\S)/gu;
const zeroWidthSpace = '\u200B';

/** Each board as SVG and as PNG, which can be pasted anywhere, numbered in the order they came, in one zip. */
export async function toPictures(boards: readonly Board[]): Promise<Uint8Array> {
  const files: Zippable = {};
  for (const [index, board] of boards.entries()) {
    const svg = toSvg(board);
    files[`${nameOf(board, index)}.svg`] = Buffer.from(svg);
    // It is packed as tightly as it can be.
    files[`${nameOf(board, index)}.png`] = [await toPng(svg), { level: 0 }];
  }
  return zipSync(files);
}

/** Letters are drawn, so that it looks the same without our typeface; what it says is in its description. */
export function toSvg(board: Board): string {
  const compiler = typesetter();
  const region = board.language === 'en' ? 'GB' : 'NO';
  const drawn = compiler.plainSvg({
    mainFileContent: template,
    inputs: { board: JSON.stringify({ ...board, region }, breakable) },
  });
  compiler.evictCache(0);
  return drawn.replace(/<svg[^>]*>/, (tag) => `${tag.replace(/>$/, ' role="img">')}${described(board)}`);
}

const breakable = (_key: string, value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(noWord, (run) => run.replace(pieces, `$&${zeroWidthSpace}`))
    : value;

function described({ theme, title, columns }: Board): string {
  const lines = columns
    .flat()
    .flatMap(({ level, name, clusters }) => [
      ...[level, name].filter((one) => one !== ''),
      ...clusters.map(
        ({ label, sum, texts }) => `${label} (${sum})${texts.map((text) => `; ${text}`).join('')}`,
      ),
    ]);
  return `<title>${escaped(`${theme}: ${title}`)}</title><desc>${escaped(lines.join('\n'))}</desc>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Characters that XML cannot hold at all are left out. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>]/g, (one) => entities[one] ?? one);

function nameOf({ title }: Board, index: number): string {
  const words = title
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 60)
    .trim();
  return `${String(index + 1).padStart(2, '0')} ${words}`;
}
