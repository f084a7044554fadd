// Stands in for "server-only" in plain Node: see vitest.config.ts.
export default null;
