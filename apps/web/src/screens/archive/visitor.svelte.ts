/** Whoever looks, as far as the answers have told. */
class Visitor {
  isSignedOut = $state(false);
}

export const visitor = new Visitor();
