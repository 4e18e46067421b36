import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Nobody's own record: tests see the one that ships.
    env: { XDG_DATA_HOME: "/nonexistent", KHORGOS_RECORD: "" },
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/count-reporter.ts"],
  },
});
