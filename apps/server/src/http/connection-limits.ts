/** Bytes of one request's body: a profile or a title is far smaller. */
const bodyLimit = 16 * 1024;
/** Bytes of one request's address and headers: search words and a cookie. */
const maxHeaderSize = 8 * 1024;
/** A request that trickles in must not hold its connection: headers first, then all of it. */
const headersTimeout = 10_000;
const requestTimeout = 15_000;
const connectionsCheckingInterval = 2_000;
/** Silence on a connection. Long polling is silent until the next ping, for 10 seconds. */
const connectionTimeout = 60_000;
/** Longer than the minute for which proxies keep a connection; else they would use one that is just being closed. */
const keepAliveTimeout = 72_000;

/** What one connection may cost. */
export const connectionLimits = {
  bodyLimit,
  requestTimeout,
  connectionTimeout,
  keepAliveTimeout,
  http: { headersTimeout, requestTimeout, connectionsCheckingInterval, maxHeaderSize },
};
