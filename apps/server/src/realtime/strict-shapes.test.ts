import * as api from '@pusterom/protocol/api';
import { commands } from '@pusterom/protocol/commands';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const shapes = [
  ...Object.entries(commands).map(([name, { input }]) => ({ name, shape: input as z.ZodType })),
  ...Object.entries(api).map(([name, shape]) => ({ name, shape: shape as z.ZodType })),
].filter(({ shape }) => !(shape instanceof z.ZodEnum));

type Node = { type?: string; additionalProperties?: unknown } & Record<string, unknown>;

/** Every object in a shape, however deep. */
function objectsIn(node: unknown): Node[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(objectsIn);
  return (node as Node).type === 'object' ? [node as Node, ...inner] : inner;
}

/** It says what it may hold: these fields, or whatever has ids for keys. */
const isStrict = ({ additionalProperties, propertyNames }: Node): boolean =>
  additionalProperties === false || (propertyNames as Node | undefined)?.['format'] === 'uuid';

describe('whatever comes from outside', () => {
  it.each(shapes)('is taken with the fields that were agreed on, at every depth: $name', ({ shape }) => {
    const objects = objectsIn(z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }));
    expect(objects.length).toBeGreaterThan(0);
    for (const one of objects) expect(isStrict(one)).toBe(true);
  });

  it.each(shapes)('may not touch what all objects inherit: $name', ({ shape }) => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString']) {
      const { error } = shape.safeParse(JSON.parse(`{"${key}": {}}`));
      const unknown = error?.issues.find(({ code }) => code === 'unrecognized_keys');
      expect(unknown, key).toMatchObject({ keys: [key] });
    }
  });
});
