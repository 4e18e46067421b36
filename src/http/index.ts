export type { ApiErrorBody } from "./errors.js";
export { LIMITS, type Limits } from "./limits.js";
export { HOST, PORT, type RunningServer, type ServeOptions, startServer } from "./server.js";
