/* Loaded into the server before it starts: tells what it keeps in memory, in bytes, whenever somebody asks. */
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage().heapUsed);
});
// Listening keeps no server alive.
process.channel?.unref();
