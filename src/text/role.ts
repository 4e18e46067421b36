/** What a preposition, postposition or case ending says about the place beside it. */
export type Role = "of" | "from" | "to" | "with" | "in" | "between" | "by" | "for" | "than" | "after" | "for-whom";
