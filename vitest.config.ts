import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Nobody's own record: tests see the one that ships.
    env: { XDG_DATA_HOME: "/nonexistent", KHORGOS_RECORD: "" },
    include: ["test/**/*.test.ts"],
    // How fast anything is, the bench says: a test on a slow machine only takes longer.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", "./test/count-reporter.ts"],
  },
});
