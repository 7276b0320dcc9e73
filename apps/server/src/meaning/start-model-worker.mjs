// A thread does not inherit the loader that reads TypeScript: it is set up here, before anything of ours is read.
import { register } from 'tsx/esm/api';

register();
await import('./model-worker.ts');
