import type { McpServer } from "@modelcontextprotocol/server";
import { addTool, type Context } from "../tool.js";
import { askTool } from "./ask.js";
import { checkText } from "./check-text.js";
import { citeTool } from "./cite.js";
import { compareSides } from "./compare-sides.js";
import { listSourcesTool } from "./list-sources.js";
import { showMeasureTool } from "./show-measure.js";

/** Every tool, in the order in which a client lists them. */
export function addTools(server: McpServer, context: Context): void {
  addTool(server, context, checkText(context));
  addTool(server, context, askTool(context));
  addTool(server, context, compareSides(context));
  addTool(server, context, showMeasureTool(context));
  addTool(server, context, listSourcesTool(context));
  addTool(server, context, citeTool(context));
}
