import { z } from 'zod';

// What crosses the wire over HTTP when someone signs in with a provider.

/** GET /api/sign-in: what there is besides e-mail and password, passkeys and links. */
export interface SignInWays {
  /** Its name, and the only origin from which it can be used. */
  provider: { name: string; origin: string } | null;
}

/** POST /api/sign-in/oidc. Nothing but pages of ours to come back to, one of them with the link that was opened there. */
export const providerSignInRequest = z.strictObject({
  next: z
    .string()
    .max(1000)
    .regex(/^\/(facilitator|archive)(\/[\w-]+)*\/?(\?[!"$-~]*)?(#link=[\w-]{1,100})?$/),
});
/** Answers it, and POST /api/linked-sign-ins: the provider's page, to which the browser goes next. */
export interface SentToProvider {
  address: string;
}

/** GET /api/linked-sign-ins: one's own, oldest first. The date is ISO. */
export interface LinkedSignIn {
  id: string;
  /** The provider's. */
  name: string;
  linkedAt: string;
}
