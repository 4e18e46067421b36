import type { LexiconEntry } from "../../text/index.js";

const MONTHS = [
  "January|Jan",
  "February|Feb",
  "March|Mar",
  "April|Apr",
  "May",
  "June|Jun",
  "July|Jul",
  "August|Aug",
  "September|Sept|Sep",
  "October|Oct",
  "November|Nov",
  "December|Dec",
];
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Dates, part-years and relative times. */
export const TIMES: readonly LexiconEntry[] = [
  ...MONTHS.map(
    (w, i): LexiconEntry => [w, { kind: "month", month: i + 1, ...(/^M(?:ay|arch\|)/.test(w) ? { weak: true } : {}) }],
  ),
  ...WEEKDAYS.map((w, i): LexiconEntry => [w, { kind: "weekday", weekday: i + 1 }]),
  ["months|month", { kind: "months-unit" }, { kind: "unit", unit: "months" }],
  ["H1|1H", { kind: "half", half: 1 }],
  ["H2|2H", { kind: "half", half: 2 }],
  ["first half|first half-year|first six months", { kind: "half", half: 1 }],
  ["second half", { kind: "half", half: 2 }],
  ["Q1|1Q", { kind: "quarter", quarter: 1 }],
  ["Q2|2Q", { kind: "quarter", quarter: 2 }],
  ["Q3|3Q", { kind: "quarter", quarter: 3 }],
  ["Q4|4Q", { kind: "quarter", quarter: 4 }],
  ["quarter", { kind: "quarter" }],
  [
    "last year|the past year|past year|the previous year|previous year|the preceding year|the year before last year",
    { kind: "relative", unit: "year", offset: -1 },
  ],
  ["the year before last", { kind: "relative", unit: "year", offset: -2 }],
  [
    "last fiscal year|previous fiscal year|preceding fiscal year|last financial year|previous financial year|last fiscal|in the last fiscal|for the last fiscal|during the last fiscal|of the last fiscal|previous fiscal|the last fiscal|the previous fiscal",
    { kind: "relative", unit: "fiscal-year", offset: -1 },
  ],
  [
    "current fiscal year|CFY|the CFY|this fiscal year|ongoing fiscal year|current financial year|this financial year|ongoing financial year|this fiscal|current fiscal|the current fiscal|the ongoing fiscal",
    { kind: "relative", unit: "fiscal-year", offset: 0 },
  ],
  [
    "this year|the current year|current year|the year to date|year to date|so far this year",
    { kind: "relative", unit: "year", offset: 0 },
  ],
  ["next year|the coming year", { kind: "relative", unit: "year", offset: 1 }],
  ["last month|the previous month|the past month", { kind: "relative", unit: "month", offset: -1 }],
  ["this month|the current month", { kind: "relative", unit: "month", offset: 0 }],
  ["next month", { kind: "relative", unit: "month", offset: 1 }],
  ["yesterday", { kind: "relative", unit: "day", offset: -1 }],
  [
    "today|currently|presently|at present|from the current|from a current|from the present",
    { kind: "relative", unit: "day", offset: 0 },
  ],
  ["tomorrow", { kind: "relative", unit: "day", offset: 1 }],
  ["last week", { kind: "relative", unit: "week", offset: -1 }],
  ["this week", { kind: "relative", unit: "week", offset: 0 }],
  ["next week", { kind: "relative", unit: "week", offset: 1 }],
  [
    "a year earlier|the year before|a year before|a year ago|one year earlier|the previous year's|year earlier|a year prior|a year early|one year early|a year ahead of schedule|one year ahead of schedule|a year ahead of time",
    { kind: "shift", years: -1 },
  ],
  ["a year later|the following year|the next year|one year later|the year after", { kind: "shift", years: 1 }],
  [
    "year-on-year|year on year|y-o-y|YoY|yoy|year-over-year|y/y|annually compared|on the year|from a year earlier|compared to a year earlier",
    { kind: "same-period" },
  ],
  ["the same period|same period|this period|that period", { kind: "same-period", again: true }],
  [
    "the corresponding period|the same months|the same time|the same quarter|the corresponding quarter|the same month|same month|same quarter|the corresponding month|same time|corresponding period|the same half|the year-ago period|the year-earlier period|the prior-year period|the comparable period",
    { kind: "same-period" },
  ],
  ["ago|earlier", { kind: "ago" }],
  [
    "the past|the last|over the past|over the last|in the past|in the last|during the past|during the last|within the last|for the past|for the last|last|past",
    { kind: "past-length" },
  ],
  [
    "in recent years|recent years|over the years|in the last few years|in the past few years|over the past few years|the last couple of years|in recent times|in recent decades|over the past decades",
    { kind: "past-length", vague: true },
  ],
  [
    "within",
    { kind: "ahead", either: true },
    { kind: "when", role: "by" },
    { kind: "role", role: "in", side: "before" },
  ],
  [
    "in the next|over the next|within the next|in the coming|over the coming|in the following|during the next",
    { kind: "ahead" },
  ],
  ["decade|decades", { kind: "decade" }],
  ["in|during|for|throughout|as of year", { kind: "when", role: "in" }, { kind: "role", role: "in", side: "before" }],
  ["on", { kind: "when", role: "in" }, { kind: "role", role: "in", side: "before" }],
  ["at the end of|as of the end of|as at end", { kind: "when", role: "as-of" }],
  ["by the end of the|before the end of the", { kind: "when", role: "by" }, { kind: "year-end" }],
  [
    "by year-end|by the year-end|before year-end|by the year's end|by year's end|by end-year",
    { kind: "when", role: "by" },
    { kind: "year-end", whole: true },
  ],
  ["over the course of", { kind: "when", role: "in" }],
  ["since|ever since|starting from|starting in|beginning in", { kind: "when", role: "since" }],
  [
    "by|by the end of|by the year|no later than|until|till|before|well ahead of|ahead of|not later than|prior to|towards|by or before|ahead of the target year|well ahead of the target year",
    { kind: "when", role: "by" },
    { kind: "role", role: "by", side: "before" },
  ],
  [
    "by around|by about|by roughly",
    { kind: "when", role: "by" },
    { kind: "by-amount" },
    { kind: "hedge", comparator: "approx" },
  ],
  ["as of|as at|up to now|to date|by now|as of the end of", { kind: "when", role: "as-of" }],
  [
    "compared to|compared with|in comparison with|in comparison to|versus|vs|against|relative to|as compared to|as compared with|compared to the figure for|compared with the figure for|compared to the figure of",
    { kind: "when", role: "base" },
    { kind: "role", role: "than", side: "before" },
  ],
  ["up from|down from|over", { kind: "when", role: "base" }],
  ["fiscal year|FY|financial year|fiscal", { kind: "fiscal" }, { kind: "filler" }],
  ["the year|year of", { kind: "year-word" }],
  ["for the first time since|the first time since", { kind: "when", role: "not-since" }],
];
