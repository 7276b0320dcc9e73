import type { SearchHit } from '@pusterom/protocol/search';

/** Where things stand in a session's story, so that a link can lead to them. */
export const themeAnchor = (themeId: string): string => `tema-${themeId}`;
export const stepAnchor = (stepId: string): string => `steg-${stepId}`;
export const actionsAnchor = 'grep';
export const clusterAnchor = (label: string): string =>
  `samling-${label.trim().toLocaleLowerCase('nb').replace(/\s+/g, '-')}`;

/** The place in the archive where the words were found. */
export function hitPath({ sessionId, kind, stepId, pieces }: SearchHit): string {
  const path = `/archive/${sessionId}`;
  if (kind === 'action') return `${path}#${actionsAnchor}`;
  if (stepId !== null) return `${path}#${stepAnchor(stepId)}`;
  if (kind !== 'cluster') return path;
  return `${path}#${encodeURIComponent(clusterAnchor(pieces.map(({ text }) => text).join('')))}`;
}

/** The id a page's address asks for, or null. */
export function askedFor(hash: string): string | null {
  try {
    return hash.length > 1 ? decodeURIComponent(hash.slice(1)) : null;
  } catch {
    return null;
  }
}
