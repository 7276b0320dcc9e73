// Preloaded in the server, and in every page, of a story in which hours pass in minutes: `Date` is as far ahead of the
// real one as it is told. Timers go as they always do.
const RealDate = Date;
const now = () => RealDate.now() + globalThis.aheadMs;

globalThis.aheadMs = 0;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, as) => Reflect.construct(target, given.length > 0 ? given : [now()], as),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
globalThis.process?.on('message', ({ aheadMs }) => (globalThis.aheadMs = aheadMs ?? globalThis.aheadMs));
