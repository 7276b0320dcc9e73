import { isErrorCode, ok, refuse, type Failure, type Result } from '@pusterom/protocol/errors';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Asks the server for something. Never throws: what can go wrong on the way is a refusal like any other. */
export async function request<T>(method: Method, path: string, body?: unknown): Promise<Result<T>> {
  const response = await send(method, path, body);
  if (!response) return refuse('UNAVAILABLE');
  const answer = await readAnswer(response);
  if (!response.ok) return failureOf(response, answer);
  return answer.isJson ? ok(answer.value as T) : refuse('INTERNAL');
}

async function send(method: Method, path: string, body: unknown): Promise<Response | null> {
  try {
    return await fetch(path, {
      method,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
  } catch {
    return null;
  }
}

interface Answer {
  isJson: boolean;
  value: unknown;
}

async function readAnswer(response: Response): Promise<Answer> {
  if (response.status === 204) return { isJson: true, value: undefined };
  try {
    return { isJson: true, value: await response.json() };
  } catch {
    return { isJson: false, value: undefined };
  }
}

function failureOf(response: Response, { value }: Answer): Failure {
  const code = (value as Partial<Failure> | null | undefined)?.error?.code;
  if (typeof code === 'string' && isErrorCode(code)) return refuse(code);
  // A gateway in front answers for a server that is restarting.
  return refuse([502, 503, 504].includes(response.status) ? 'UNAVAILABLE' : 'INTERNAL');
}
