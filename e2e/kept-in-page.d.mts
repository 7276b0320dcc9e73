import type { Kept } from './kept.ts';

export function keptInPage(): Promise<Kept[]>;
