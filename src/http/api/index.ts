import { OpenAPIHono } from "@hono/zod-openapi";
import type { Hono } from "hono";
import { errorResponse, HttpError } from "../errors.js";
import { type ApiContext, addArticles, invalid } from "./articles.js";
import { addRecord } from "./record.js";

export type { ApiContext } from "./articles.js";

const ABOUT = {
  openapi: "3.1.0",
  info: {
    title: "Khorgos",
    version: "1",
    description:
      'The record of the relations between two countries, and checking what is said against it. Errors have one shape: {"error": {"code", "message", "where", "help"}}.',
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [{ url: "/api" }],
};

/** All routes below `/api`, and their description. */
export function makeApi(context: ApiContext): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) return errorResponse(invalid(result.error));
    },
  });
  addArticles(api, context);
  addRecord(api, context);
  api.get("/openapi.json", (c) => c.json(describe(api)));
  // The site turns what goes wrong into an answer.
  api.onError((cause) => {
    throw cause;
  });
  api.notFound((c) => errorResponse(methodsAt(api, c.req.path)));
  return api;
}

export const describe = (api: OpenAPIHono): object => api.getOpenAPI31Document(ABOUT);

/** An address that is there, but not for this method, says so. */
function methodsAt(api: Pick<Hono, "routes">, path: string): HttpError {
  const below = path.replace(/^\/api/, "").replace(/\/$/, "");
  const fits = (route: string): boolean => new RegExp(`^${route.replace(/:[^/]+/g, "[^/]+")}$`).test(below);
  const methods = [...new Set(api.routes.filter((r) => r.method !== "ALL" && fits(r.path)).map((r) => r.method))];
  if (methods.length === 0)
    return new HttpError(404, "not-found", "There is no such address.", { help: "/api/openapi.json" });
  return new HttpError(405, "method-not-allowed", `This address takes ${methods.join(", ")}.`, {
    headers: { allow: methods.join(", ") },
  });
}
