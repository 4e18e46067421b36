/** Style of the saved check page: two columns where there is room, one on a phone, light and dark, and for paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1d2126; --soft: #5a6470; --paper: #fdfcf9; --card: #ffffff; --rule: #d9d6cf;
  --good: #17693c; --part: #8a5a00; --bad: #a3261c; --odd: #7a2b7d; --none: #5a6470; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7e4dd; --soft: #a3a9b1; --paper: #16181b; --card: #1f2226;
  --rule: #383c42; --good: #6fce96; --part: #e6b450; --bad: #f2877d; --odd: #d79adb; --none: #a3a9b1; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 1.05rem/1.55 Georgia, "Noto Serif", "Noto Serif CJK SC", serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font: 600 .95rem/1.3 system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif; margin: 0 0 .3rem; }
.facts, .gist, .counts, table, section li { font-family: system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif; }
.facts, .gist, small { color: var(--soft); }
.counts { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: 0; margin: .6rem 0 1.4rem; font-size: .92rem; }
.block { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 2rem; border-top: 1px solid var(--rule); padding: .9rem 0; }
.text { margin: 0; }
.card { background: var(--card); border: 1px solid var(--rule); border-left: .3rem solid currentColor; border-radius: .3rem;
  padding: .7rem .9rem; margin: 0 0 .8rem; font-size: .93rem; }
.card > * { color: var(--ink); } .card > h2 { color: inherit; }
.card p { margin: .2rem 0; } .gist { color: var(--soft) !important; }
blockquote { margin: .3rem 0; padding-left: .7rem; border-left: 2px solid var(--rule); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; font-variant-numeric: tabular-nums; }
td { border-top: 1px solid var(--rule); padding: .25rem .4rem; vertical-align: top; } .value { text-align: right; white-space: nowrap; } .when, td:last-child { white-space: nowrap; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.mark { color: inherit; text-decoration: underline; text-decoration-thickness: .14em; text-underline-offset: .15em; }
.mark.holds, .mark.met, .mark.on-track { text-decoration-color: var(--good); }
.mark.depends, .mark.close, .mark.behind { text-decoration-color: var(--part); text-decoration-style: dashed; }
.mark.contradicted, .mark.missed { text-decoration-color: var(--bad); text-decoration-style: wavy; }
.mark.inconsistent { text-decoration-color: var(--odd); text-decoration-style: double; }
.mark.uncheckable, .mark.not-due { text-decoration-color: var(--none); text-decoration-style: dotted; }
.holds, .met, .on-track { color: var(--good); } .depends, .close, .behind { color: var(--part); }
.contradicted, .missed { color: var(--bad); } .inconsistent { color: var(--odd); } .uncheckable, .not-due { color: var(--none); }
a.mark { color: inherit; } a { color: inherit; overflow-wrap: anywhere; } a:focus-visible { outline: 3px solid var(--part); outline-offset: 2px; }
.card:target { outline: 3px solid var(--part); }
section ol, section ul { padding-left: 1.4rem; font-size: .88rem; }
@media (max-width: 52rem) { .block { grid-template-columns: minmax(0, 1fr); gap: .8rem; } body { padding: 1rem; } }
@media print { body { max-width: none; font-size: 10pt; } .card { break-inside: avoid; } .block { grid-template-columns: minmax(0, 1fr); } }
`;
