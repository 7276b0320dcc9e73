import type { OpenedLink } from '@pusterom/protocol/api';
import type { OneTimeLink, Opened } from '../auth/one-time-links.ts';

/** What the page is told of the link it opened. */
export const openedLink = ({ link, name }: Opened): OpenedLink => ({
  purpose: link.purpose,
  name,
  path: pathOf(link),
});

function pathOf(link: OneTimeLink): string {
  switch (link.purpose) {
    case 'signIn':
      return '/facilitator';
    case 'joinNetwork':
      return `/facilitator/networks/${link.networkId}`;
    case 'leadSession':
    case 'takeOverSession':
      return `/facilitator/${link.sessionId}`;
  }
}
