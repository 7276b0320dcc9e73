import { createRequire } from 'node:module';
import type * as SocketIoClient from '../../apps/web/node_modules/socket.io-client';

export type { Socket } from '../../apps/web/node_modules/socket.io-client';

/** The one the phones use: the root package has none of its own. */
const ofThePhones = createRequire(new URL('../../apps/web/package.json', import.meta.url));
export const { io } = ofThePhones('socket.io-client') as typeof SocketIoClient;
