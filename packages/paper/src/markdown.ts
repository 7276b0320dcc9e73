import type { Block, Paper } from './paper.ts';

/** As CommonMark, with tables as GitHub writes them. What people wrote stands as they wrote it. */
export function toMarkdown({ title, facts, blocks }: Paper): string {
  const parts = [
    `# ${plain(title)}`,
    facts.map((fact) => `- ${plain(fact)}`).join('\n'),
    ...blocks.map(written),
  ];
  return `${parts.join('\n\n')}\n`;
}

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${plain(block.text)}`;
    case 'text':
      return lineStart(block.text);
    case 'quote':
      return `> ${lineStart(block.text)}\n>\n> ${lineStart(block.by)}`;
    case 'list':
      return block.items.map((item) => `- ${lineStart(item)}`).join('\n');
    case 'clusters':
      return block.clusters
        .flatMap(({ label, sum, texts }) => [
          `- **${plain(label)}** (${plain(sum)})`,
          ...texts.map((text) => `  - ${lineStart(text)}`),
        ])
        .join('\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map((row, index) => `| ${row.map((cell) => (index === 1 ? cell : plain(cell))).join(' | ')} |`)
        .join('\n');
  }
}

/** Signs that Markdown or HTML would read as theirs are escaped, and line breaks become spaces. */
const plain = (text: string): string =>
  text.replaceAll(/\s*[\r\n]+\s*/g, ' ').replaceAll(/[\\`*_{}[\]<>|~#&!]/g, '\\$&');

/** The same where a line begins, and a number or a dash would begin a list. */
const lineStart = (text: string): string =>
  plain(text)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
