/** Where a one-time link leads. The token is in the fragment, which stays out of addresses that servers see. */
export const linkPath = (token: string, page = '/facilitator'): string => `${page}#link=${token}`;
