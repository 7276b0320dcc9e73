import { routeOf, type Route } from './route.ts';

/** The page that the address bar asks for. */
export class Router {
  #route = $state.raw<Route>(routeOf(location.pathname));

  get route(): Route {
    return this.#route;
  }

  go(path: string): void {
    history.pushState(null, '', path);
    this.follow();
    scrollTo(0, 0);
  }

  /** For a click on a link to `path`; one that asks for another tab is the browser's. */
  goBy(event: MouseEvent, path: string): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    this.go(path);
  }

  /** Call it when the browser has gone back or forward. */
  follow(): void {
    this.#route = routeOf(location.pathname);
  }
}
