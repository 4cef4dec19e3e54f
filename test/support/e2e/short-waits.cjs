// Loaded into the action's process by a test: whoever waits, waits a fiftieth of the time, and for an answer a tenth.
const { setTimeout: wait } = globalThis;
globalThis.setTimeout = (work, delay = 0, ...more) => wait(work, delay / 50, ...more);
const { timeout } = AbortSignal;
AbortSignal.timeout = (delay) => timeout.call(AbortSignal, delay / 10);
