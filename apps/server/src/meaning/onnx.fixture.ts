/**
 * Writes ONNX models by hand: the few messages of https://github.com/onnx/onnx/blob/main/onnx/onnx.proto that a test needs,
 * in protobuf's wire format.
 */
type Bytes = number[];

function varint(value: number): Bytes {
  const bytes: Bytes = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

const number = (field: number, value: number): Bytes => [...varint(field * 8), ...varint(value)];
const nested = (field: number, bytes: Bytes): Bytes => [
  ...varint(field * 8 + 2),
  ...varint(bytes.length),
  ...bytes,
];
const text = (field: number, value: string): Bytes => nested(field, [...Buffer.from(value)]);

export const floats = 1;
export const int64s = 7;

/** A value that comes in or goes out; named axes have any length. */
export const valueOf = (name: string, type: number, axes: readonly (string | number)[]): Bytes => {
  const shape = axes.flatMap((axis) => nested(1, typeof axis === 'number' ? number(1, axis) : text(2, axis)));
  return [...text(1, name), ...nested(2, nested(1, [...number(1, type), ...nested(2, shape)]))];
};

/** A constant of floats. */
export function tensorOf(name: string, shape: readonly number[], values: readonly number[]): Bytes {
  const raw = [...new Uint8Array(Float32Array.from(values).buffer)];
  return [
    ...shape.flatMap((length) => number(1, length)),
    ...number(2, floats),
    ...text(8, name),
    ...nested(9, raw),
  ];
}

interface Node {
  operator: string;
  from: readonly string[];
  to: string;
}

const nodeOf = ({ operator, from, to }: Node): Bytes => [
  ...from.flatMap((name) => text(1, name)),
  ...text(2, to),
  ...text(4, operator),
];

interface Graph {
  nodes: readonly Node[];
  constants: readonly Bytes[];
  inputs: readonly Bytes[];
  outputs: readonly Bytes[];
}

export function onnxModel({ nodes, constants, inputs, outputs }: Graph): Uint8Array {
  const graph = [
    ...nodes.flatMap((node) => nested(1, nodeOf(node))),
    ...text(2, 'tiny'),
    ...constants.flatMap((bytes) => nested(5, bytes)),
    ...inputs.flatMap((bytes) => nested(11, bytes)),
    ...outputs.flatMap((bytes) => nested(12, bytes)),
  ];
  const operators = [...text(1, ''), ...number(2, 13)];
  return Uint8Array.from([...number(1, 7), ...nested(7, graph), ...nested(8, operators)]);
}
