import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Language } from '@pusterom/protocol/language';
import type { Block, ClusterLine, Paper } from './paper.ts';

const tags: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
const bullets = 'bullets';

/** A Word document with real headings, lists and tables, so that it can be worked on and read aloud. */
export function toWord({ title, language, facts, blocks }: Paper): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      title,
      creator: 'Pusterom',
      styles: {
        default: { document: { run: { font: 'Calibri', size: 22, language: { value: tags[language] } } } },
      },
      numbering: { config: [{ reference: bullets, levels: [0, 1].map(bulletLevel) }] },
      sections: [
        {
          children: [
            new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
            ...facts.map((fact) => new Paragraph({ text: fact })),
            ...blocks.flatMap(written),
          ],
        },
      ],
    }),
  );
}

const bulletLevel = (level: number) => ({
  level,
  format: LevelFormat.BULLET,
  text: level === 0 ? '•' : '–',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 260 } } },
});

function written(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: headings[block.level], keepNext: true })];
    case 'text':
      return [new Paragraph({ text: block.text, spacing: { after: 120 } })];
    case 'quote':
      return [
        new Paragraph({
          children: [new TextRun({ text: block.text, italics: true })],
          indent: { left: 360 },
        }),
        new Paragraph({ text: block.by, indent: { left: 360 }, spacing: { after: 160 } }),
      ];
    case 'list':
      return block.items.map((item) => bullet(0, [new TextRun(item)]));
    case 'clusters':
      return block.clusters.flatMap(clusterLines);
    case 'table':
      return [tableOf(block.head, block.rows)];
  }
}

const bullet = (level: number, children: TextRun[]): Paragraph =>
  new Paragraph({ children, numbering: { reference: bullets, level } });

const clusterLines = ({ label, sum, texts }: ClusterLine): Paragraph[] => [
  bullet(0, [new TextRun({ text: label, bold: true }), new TextRun(` (${sum})`)]),
  ...texts.map((text) => bullet(1, [new TextRun(text)])),
];

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text) => cell(text, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text) => cell(text, false)) })),
    ],
  });

const cell = (text: string, bold: boolean): TableCell =>
  new TableCell({
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    children: [new Paragraph({ children: [new TextRun({ text, bold })] })],
  });
