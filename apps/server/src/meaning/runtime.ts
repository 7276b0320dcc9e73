import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type * as WebRuntime from 'onnxruntime-web';

/** What runs ONNX models. The native one has the same shape. */
export type Runtime = typeof WebRuntime;

/**
 * The native runtime, if the operator has installed it beside the model: many times faster, and a third of the memory.
 * Otherwise the one in WebAssembly that comes along.
 */
export async function runtimeFor(dir: string): Promise<Runtime> {
  const native = nativeIn(createRequire(join(resolve(dir), tellsWhere)));
  if (native) return native;
  const runtime = await import('onnxruntime-web');
  runtime.env.wasm.numThreads = 1;
  return runtime;
}

const tellsWhere = 'package.json';
const nativeRuntime = 'onnxruntime-node';

/** One that is there but does not load is a mistake that the operator should hear of. */
function nativeIn(require: NodeJS.Require): Runtime | null {
  try {
    require.resolve(nativeRuntime);
  } catch {
    return null;
  }
  return require(nativeRuntime) as Runtime;
}
