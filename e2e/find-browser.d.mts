export function findBrowser(): string | undefined;
export function ensureBrowser(): string;
export function versionOf(path: string): string;
export function findFirefox(): string | undefined;
export function ensureFirefox(): string | undefined;
export function ensureServers(): boolean;
/** Paths to both programs. */
export interface WebKit {
  driver: string;
  display: string;
}
export function findWebKit(): WebKit | undefined;
