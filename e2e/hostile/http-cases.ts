/** What a request of an attacker looks like, and what its author thinks of it. */
export interface HostileRequest {
  name: string;
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
  /** With a facilitator's sign-in. */
  isSignedIn?: boolean;
}

const json = { 'content-type': 'application/json' };
const id = '00000000-0000-4000-8000-000000000001';

const doors = [
  { method: 'POST', path: '/api/join' },
  { method: 'POST', path: '/api/return' },
  { method: 'POST', path: '/api/personal-code' },
  { method: 'POST', path: '/api/sign-in' },
  { method: 'POST', path: '/api/sign-in/link' },
  { method: 'PUT', path: '/api/me', isSignedIn: true },
  { method: 'POST', path: '/api/sessions', isSignedIn: true },
];

const bodies: Record<string, string> = {
  nothing: '',
  'half an object': '{"key": "K7M4XR", ',
  null: 'null',
  'a list': '[{}]',
  'a text': '"K7M4XR"',
  'a number beyond all numbers': '1e999',
  'nothing of what is asked for': '{}',
  'a __proto__ key': '{"__proto__": {"isAdmin": true}, "key": "K7M4XR"}',
  'a constructor key': '{"constructor": {"prototype": {"isAdmin": true}}}',
  'ten thousand brackets': '['.repeat(8000) + ']'.repeat(8000),
  'more than 16 KiB': JSON.stringify({ key: 'a'.repeat(17 * 1024) }),
  'lists where texts belong': '{"key": ["K7M4XR"], "words": [], "token": [], "email": [], "title": []}',
  'half a character': '{"key": "\\ud800", "firstName": "\\udfff", "token": "\\ud800", "title": "\\ud800"}',
  'NUL in everything': '{"key": "\\u0000", "words": "\\u0000", "token": "\\u0000", "title": "\\u0000"}',
  'a thousand unknown fields': JSON.stringify(
    Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`f${n}`, n])),
  ),
};

const malformed: HostileRequest[] = doors.flatMap((door) =>
  Object.entries(bodies).map(([name, body]) => ({
    ...door,
    name: `${door.method} ${door.path} with ${name}`,
    headers: json,
    body,
  })),
);

const asForm = { 'content-type': 'application/x-www-form-urlencoded' };
const strange: HostileRequest[] = [
  { name: 'a form', method: 'POST', path: '/api/join', headers: asForm, body: 'key=K7M4XR&firstName=' },
  {
    name: 'plain text',
    method: 'POST',
    path: '/api/join',
    headers: { 'content-type': 'text/plain' },
    body: '{"key":"K7M4XR"}',
  },
  {
    name: 'XML',
    method: 'POST',
    path: '/api/join',
    headers: { 'content-type': 'application/xml' },
    body: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  },
  {
    name: 'a foreign page that signs someone out',
    method: 'POST',
    path: '/api/sign-out',
    headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    isSignedIn: true,
  },
  {
    name: 'a foreign page that makes a session',
    method: 'POST',
    path: '/api/sessions',
    headers: { ...json, origin: 'https://evil.example' },
    body: '{}',
    isSignedIn: true,
  },
  { name: "somebody else's session", method: 'GET', path: `/api/archive/sessions/${id}`, isSignedIn: true },
  { name: 'a session that is no id', method: 'GET', path: '/api/archive/sessions/1%20OR%201=1' },
  {
    name: "a screen for somebody else's session",
    method: 'POST',
    path: `/api/sessions/${id}/screen-link`,
    isSignedIn: true,
  },
  { name: 'the archive without a sign-in', method: 'GET', path: '/api/archive/sessions' },
  { name: 'a search without a sign-in', method: 'GET', path: "/api/archive/search?q=';DROP%20TABLE" },
  { name: 'a search without words', method: 'GET', path: '/api/archive/search', isSignedIn: true },
  {
    name: 'a search of 10,000 letters',
    method: 'GET',
    path: `/api/archive/search?q=${'a'.repeat(10_000)}`,
    isSignedIn: true,
  },
  {
    name: 'a list of words to search for',
    method: 'GET',
    path: '/api/archive/search?q=a&q=b',
    isSignedIn: true,
  },
  {
    name: 'a search in a theme that is SQL',
    method: 'GET',
    path: "/api/archive/search?q=a&theme=x'%20OR%20'1'='1",
    isSignedIn: true,
  },
  { name: 'an API that is not there', method: 'GET', path: '/api/admin' },
  { name: 'another API that is not there', method: 'DELETE', path: '/api/../api/sessions' },
  { name: 'a file outside', method: 'GET', path: '/assets/..%2f..%2f..%2fpackage.json' },
  { name: 'a file outside, doubly written', method: 'GET', path: '/assets/%252e%252e/%252e%252e/etc/passwd' },
  { name: 'a file outside, backwards', method: 'GET', path: '/assets/..%5c..%5cpackage.json' },
  { name: 'a path that is no text', method: 'GET', path: '/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd' },
  { name: 'half a percent sign', method: 'GET', path: '/api/%' },
  { name: 'NUL in a path', method: 'GET', path: '/assets/%00.js' },
  { name: 'a dot file', method: 'GET', path: '/assets/.env' },
  { name: 'a path of 10,000 signs', method: 'GET', path: `/assets/${'a'.repeat(10_000)}` },
];

/** All of them must be refused. */
export const hostileRequests: readonly HostileRequest[] = [...malformed, ...strange];
