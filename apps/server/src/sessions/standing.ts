/** What someone is to a session: she made it or was handed it, leads it too, or is in its network. */
export type SessionStanding = 'owner' | 'coFacilitator' | 'leader';

// Who may what in a session. Whoever may not, does not find it.

export const mayOwn = (standing: SessionStanding | null): boolean => standing === 'owner';

/** The console, the screen, and who else is there. */
export const mayLead = (standing: SessionStanding | null): boolean =>
  standing === 'owner' || standing === 'coFacilitator';

/** In the archive, that is, once the session is closed. */
export const mayReadBack = (standing: SessionStanding | null): boolean => standing !== null;
