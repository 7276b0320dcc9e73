import { request } from 'node:http';
import { readFile } from 'node:fs/promises';
import { errorCodes, type ErrorCode } from '@pusterom/protocol/errors';
import { projectRoot } from '../pusterom-server.ts';
import type { HostileRequest } from './http-cases.ts';

export interface Answer {
  status: number;
  /** What the body says was wrong; null when it says nothing of the kind. */
  code: string | null;
}

/** Sends exactly these bytes: `fetch` would tidy the path. */
export function attack(origin: string, cookie: string, one: HostileRequest): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  const headers = { ...one.headers, ...(one.isSignedIn && { cookie }) };
  return new Promise((resolve, reject) => {
    const asking = request(
      { hostname, port, method: one.method, path: one.path, headers, timeout: 10_000 },
      (response) => {
        let body = '';
        response.on('data', (chunk) => (body += String(chunk)));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, code: codeIn(body) }));
      },
    );
    asking.on('timeout', () => asking.destroy(new Error(`no answer to ${one.name}`)));
    asking.on('error', reject);
    asking.end(one.body);
  });
}

function codeIn(body: string): string | null {
  try {
    return (JSON.parse(body) as { error?: { code?: string } }).error?.code ?? null;
  } catch {
    return null;
  }
}

/** Codes that have a sentence in each of the languages. */
export async function codesWithSentences(): Promise<Set<string>> {
  const texts = await Promise.all(
    ['nb', 'nn', 'en'].map(async (language) => {
      const file = `${projectRoot}/apps/web/messages/common/${language}.json`;
      return JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
    }),
  );
  const isSaid = (code: ErrorCode): boolean =>
    texts.every((messages) => Boolean(messages[`common_error_${code.toLowerCase()}`]));
  return new Set(errorCodes.filter(isSaid));
}
