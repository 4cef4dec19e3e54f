// Loaded into the action's process by a test: whoever waits, waits a twentieth of the time.
const { setTimeout: wait } = globalThis;
globalThis.setTimeout = (work, delay = 0, ...more) => wait(work, delay / 20, ...more);
const { timeout } = AbortSignal;
AbortSignal.timeout = (delay) => timeout.call(AbortSignal, delay / 5);
