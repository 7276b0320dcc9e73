const kinds = ['iPhone', 'iPad', 'Android', 'Windows', 'Mac', 'Linux'] as const;
/** Enough to tell one's own phone from one's own laptop, and nothing that tells one person from another. */
export type DeviceKind = (typeof kinds)[number];

/** What a browser says of the device it is on; null when it is none we know. */
export const deviceKind = (userAgent: string): DeviceKind | null =>
  kinds.find((kind) => userAgent.includes(kind)) ?? null;
