/** Ends a switch over a closed list: a new member that is forgotten fails to compile. */
export function unreachable(value: never): never {
  throw new Error(`unexpected: ${JSON.stringify(value)}`);
}
