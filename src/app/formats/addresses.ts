import type { CheckedArticle } from "../check-article.js";

/** The article's own web address, or a name made from its content. */
export const addressOf = ({ input, json }: CheckedArticle): string =>
  /^https?:\/\//.test(input) ? input : `urn:sha256:${json.document.sha256}`;

/** The web address of a source, or its id where it has none. */
export const sourceAddress = ({ sources }: CheckedArticle, id: string): string =>
  sources.get(id)?.urlMain || `urn:khorgos:source:${id}`;
