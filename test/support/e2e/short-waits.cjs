// A preload for the action's process: timers take a fiftieth of their time, and timeouts of requests a tenth.
const { setTimeout: wait } = globalThis;
globalThis.setTimeout = (work, delay = 0, ...more) => wait(work, delay / 50, ...more);
const { timeout } = AbortSignal;
AbortSignal.timeout = (delay) => timeout.call(AbortSignal, delay / 10);
