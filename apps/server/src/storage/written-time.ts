/** A time as Postgres writes it in JSON: it is UTC, and does not say so. */
export const timeOf = (written: string): Date => new Date(`${written}Z`);
