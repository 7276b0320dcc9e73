import { profileRequest } from '@pusterom/protocol/api';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  ClientSecretPost,
  discovery,
  enableNonRepudiationChecks,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type ClientAuth,
  type Configuration,
} from 'openid-client';
import { isSafeAddress } from './safe-address.ts';

/** Whom the operator trusts to know leaders: Entra ID, ID-porten, or any other that speaks OpenID Connect. */
export interface OidcSettings {
  /** As the provider writes itself, sign by sign. */
  issuer: string;
  clientId: string;
  /** Null for a public client: the code is bound to us by PKCE alone. */
  clientSecret: string | null;
  /** What leaders call it, for the button. */
  name: string;
  /** With blanks between. */
  scopes: string;
}

/** What is asked once, and must be known again for the answer to count. */
export interface Transaction {
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** Someone, as the provider knows her. An e-mail may be given to someone else; these two together never are. */
export interface Identity {
  issuer: string;
  subject: string;
  /** What people call her; null unless the operator asks for it (the scope `profile`), and the provider tells. */
  name: string | null;
}

interface ProviderParts {
  settings: OidcSettings;
  /** Where the provider sends browsers back to. */
  redirectUri: string;
  /** Told in one word what went wrong, for the operator. */
  complain: (reason: string) => void;
}

const timeoutS = 5;
/** As she could have written it herself. */
const aName = profileRequest.shape.name;
/** As long as OpenID Connect lets it be; the library takes an empty one. */
const aSubject = /^[\x20-\x7e]{1,255}$/;

/** One OpenID Connect provider, asked by authorization code with PKCE. It may be away: everything else goes on. */
export class OidcProvider {
  readonly #parts: ProviderParts;
  #discovered: Promise<Configuration> | null = null;

  constructor(parts: ProviderParts) {
    this.#parts = parts;
  }

  /** The page to send the browser to. Answers PROVIDER_AWAY. */
  async begin(): Promise<Result<{ address: string; transaction: Transaction }>> {
    const { settings, redirectUri } = this.#parts;
    const transaction = {
      state: randomState(),
      nonce: randomNonce(),
      codeVerifier: randomPKCECodeVerifier(),
    };
    try {
      const { href } = buildAuthorizationUrl(await this.#configuration(), {
        redirect_uri: redirectUri,
        scope: settings.scopes,
        state: transaction.state,
        nonce: transaction.nonce,
        code_challenge: await calculatePKCECodeChallenge(transaction.codeVerifier),
        code_challenge_method: 'S256',
      });
      // The page goes there: it must be an address, and no script.
      if (!isSafeAddress(href)) throw new Error('the provider asks for a page that is not safe');
      return ok({ address: href, transaction });
    } catch (error) {
      this.#parts.complain(reasonOf(error));
      return refuse('PROVIDER_AWAY');
    }
  }

  /**
   * Who has come back with this query. Answers PROVIDER_REFUSED for whatever is wrong with it: another state, issuer,
   * audience, nonce or signature, a code that is used, or someone who has changed her mind.
   */
  async finish(query: string, { state, nonce, codeVerifier }: Transaction): Promise<Result<Identity>> {
    const address = new URL(this.#parts.redirectUri);
    address.search = query;
    try {
      const tokens = await authorizationCodeGrant(await this.#configuration(), address, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims || !aSubject.test(claims.sub)) throw new Error('a token about nobody');
      const name = aName.safeParse(claims['name']).data ?? null;
      return ok({ issuer: claims.iss, subject: claims.sub, name });
    } catch (error) {
      this.#parts.complain(reasonOf(error));
      return refuse('PROVIDER_REFUSED');
    }
  }

  /** Asked for when it is first needed, and again as long as nobody has answered. */
  #configuration(): Promise<Configuration> {
    this.#discovered ??= discover(this.#parts.settings).catch((error: unknown) => {
      this.#discovered = null;
      throw error;
    });
    return this.#discovered;
  }
}

function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const isHttp = issuer.startsWith('http:');
  return discovery(new URL(issuer), clientId, undefined, authentication(clientSecret), {
    timeout: timeoutS,
    // The signature counts even where TLS would be enough.
    execute: [enableNonRepudiationChecks, ...(isHttp ? [allowInsecureRequests] : [])],
  });
}

/** How we say who we are: as the provider takes it. */
function authentication(secret: string | null): ClientAuth {
  if (secret === null) return None();
  const [inBody, inHeader] = [ClientSecretPost(secret), ClientSecretBasic(secret)];
  return (server, ...rest) => {
    const supported = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (supported.includes('client_secret_post') ? inBody : inHeader)(server, ...rest);
  };
}

/** A word at most: what was sent, and whose it was, is nobody's business. */
function reasonOf(error: unknown): string {
  const { error: said, code, cause, name } = error as Record<string, unknown>;
  const reasons = [said, (cause as Record<string, unknown> | undefined)?.['code'], code, name];
  return reasons.find((one): one is string => typeof one === 'string' && /^\w{1,60}$/.test(one)) ?? 'unknown';
}
