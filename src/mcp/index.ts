export { type McpHandlerOptions, type McpOptions, mcpHandler, serveMcp } from "./serve.js";
