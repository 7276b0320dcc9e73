/** A model of schema.prisma with its columns: what is stored, and not how models hang together. */
export interface Model {
  name: string;
  columns: readonly string[];
}

/** Reads as much of Prisma's language as the schema uses. */
export function modelsOf(schema: string): Model[] {
  const blocks = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)];
  const names = new Set(blocks.map(([, name]) => name));
  return blocks.map(([, name = '', body = '']) => ({
    name,
    columns: [...body.matchAll(/^ {2}(\w+) +(\w+)/gm)].flatMap(([, column = '', type]) =>
      names.has(type) ? [] : [column],
    ),
  }));
}
