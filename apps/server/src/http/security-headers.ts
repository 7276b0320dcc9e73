/** Only our own files, our own sockets, and nobody's frame. Nothing inline, nothing evaluated. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** What no page of ours ever asks for. */
const permissionsPolicy = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics']
  .map((feature) => `${feature}=()`)
  .join(', ');

const oneYearS = 365 * 24 * 60 * 60;

/** On every answer, whoever gives it. */
export const securityHeaders = (publicOrigin: string): Record<string, string> => ({
  'content-security-policy': contentSecurityPolicy,
  'permissions-policy': permissionsPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // On plain http, as in a meeting room, it would mean nothing.
  ...(publicOrigin.startsWith('https:') && { 'strict-transport-security': `max-age=${oneYearS}` }),
});
