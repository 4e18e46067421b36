/** The one style of all pages, served and saved: light and dark, phone to wide screen, and for paper. */
export const STYLE = `:root { color-scheme: light dark; --ink: #1b2129; --soft: #555f6b; --paper: #fcfbf8; --card: #ffffff; --rule: #d8d4cb;
  --first: #a84300; --second: #155f96; --band: #8a8f9633; --link: #14507d; --good: #17693c; --part: #805300; --bad: #a3261c; --odd: #7a2b7d;
  --serif: Georgia, "Noto Serif", "Times New Roman", "Noto Serif CJK SC", "Songti SC", SimSun, serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e5de; --soft: #a9b0b9; --paper: #15181c; --card: #1d2126; --rule: #3a4047;
  --first: #f2a468; --second: #80bfee; --band: #a9b0b92e; --link: #9ccbf0; --good: #72cf98; --part: #e6b450; --bad: #f28b81; --odd: #d99fdc; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.2; font-weight: 600; text-wrap: balance; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2.2vw, 2.7rem); margin: 0 0 .5rem; }
h2 { font-size: 1.45rem; margin: 0 0 .8rem; }
h3 { font: 600 1rem/1.35 var(--sans); margin: 1.6rem 0 .5rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, button:focus-visible, input:focus-visible, textarea:focus-visible, select:focus-visible, summary:focus-visible, .scroll:focus-visible, main:focus-visible { outline: 3px solid var(--part); outline-offset: 2px; }
main:focus { outline: none; }
small, .soft { color: var(--soft); }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem; z-index: 2; }
.top { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem 1.6rem; padding: .8rem clamp(1rem, 4vw, 3rem); border-bottom: 1px solid var(--rule); font: .92rem/1.5 var(--sans); }
.top ul { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin: 0; padding: 0; }
.top a { color: var(--ink); text-decoration: none; display: inline-block; padding: .25rem 0; } .top a:hover { text-decoration: underline; }
.top [aria-current] { font-weight: 700; box-shadow: inset 0 -2px var(--part); }
.top .languages { margin-left: auto; font-size: .85rem; }
.brand { font: 700 1.25rem/1 var(--serif); letter-spacing: .01em; }
main { display: block; max-width: 78rem; margin: 0 auto; padding: clamp(1.4rem, 4vw, 3rem) clamp(1rem, 4vw, 3rem); }
.narrow { max-width: 42rem; }
footer { border-top: 1px solid var(--rule); padding: 1.2rem clamp(1rem, 4vw, 3rem) 2rem; font: .85rem/1.5 var(--sans); color: var(--soft); }
footer p { margin: 0 0 .3rem; max-width: 60rem; }
.lead { font-size: 1.15rem; max-width: 44rem; margin: 0 0 1.6rem; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1.6rem 3rem; align-items: start; }
section { border-top: 1px solid var(--rule); padding: 1.6rem 0 .8rem; scroll-margin-top: 1rem; }
.columns.wide { grid-template-columns: repeat(auto-fit, minmax(min(100%, 27rem), 1fr)); }
.panel { background: var(--card); border: 1px solid var(--rule); border-radius: .4rem; padding: 1.2rem 1.4rem; margin: 0 0 1.6rem; }
form { font-family: var(--sans); font-size: .95rem; }
label { display: block; margin: .7rem 0 .2rem; font-weight: 600; }
input, textarea, select, button { font: inherit; color: inherit; }
input:not([type=radio]), textarea, select { width: 100%; padding: .5rem .6rem; border: 1px solid var(--soft); border-radius: .3rem; background: var(--paper); }
textarea { min-height: 11rem; font-family: var(--serif); resize: vertical; }
button.go { margin-top: 1rem; padding: .55rem 1.3rem; border: 0; border-radius: .3rem; background: var(--ink); color: var(--paper); font-weight: 600; cursor: pointer; }
.row { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: end; } .row > * { flex: 1 1 10rem; }
table { border-collapse: collapse; width: 100%; font: .88rem/1.45 var(--sans); font-variant-numeric: tabular-nums lining-nums; }
caption { text-align: left; color: var(--soft); padding-bottom: .3rem; }
th { text-align: left; font-weight: 600; color: var(--soft); vertical-align: bottom; }
th, td { padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--rule); } td { vertical-align: top; }
.value, th.value { text-align: right; white-space: nowrap; } .when { min-width: 5.5rem; }
th button { all: unset; cursor: pointer; } th button:focus-visible { outline: 3px solid var(--part); } th[aria-sort=ascending] button::after { content: " ↑"; } th[aria-sort=descending] button::after { content: " ↓"; }
.scroll { overflow-x: auto; max-width: 100%; }
.side { font-weight: 600; } .side.first, .first-text { color: var(--first); } .side.second, .second-text { color: var(--second); }
.contents { font: .9rem/1.5 var(--sans); margin: 0 0 1rem; } .contents ol { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; padding: 0; margin: 0; }
.keys { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 1.4rem 2.4rem; margin: 0; padding: 0; list-style: none; }
.keys > li { border-top: 3px solid var(--ink); padding-top: .5rem; } .keys h3 { margin: 0 0 .4rem; }
.keys dl { margin: 0; } .keys dt { font: .82rem/1.35 var(--sans); color: var(--soft); } .keys dd { margin: 0 0 .6rem; font: 600 1.45rem/1.2 var(--sans); font-variant-numeric: tabular-nums lining-nums; }
.keys .first dd { color: var(--first); } .keys .second dd { color: var(--second); } .keys .when { font: .82rem/1.2 var(--sans); color: var(--soft); }
sup.cite { font: .7rem/1 var(--sans); } sup.cite a { text-decoration: none; padding: .1rem .15rem; }
figure { margin: 0 0 1rem; } figcaption { font: .9rem/1.45 var(--sans); margin-bottom: .5rem; max-width: 48rem; }
.chart { display: block; max-width: 100%; height: auto; font-family: var(--sans); } .chart-box.small { display: none; }
.chart text { font-size: 13px; fill: var(--ink); } .chart .tick { fill: var(--soft); } .chart .grid { stroke: var(--rule); stroke-width: 1; }
.chart .line { fill: none; stroke-width: 2.4; stroke: var(--soft); } .chart .line.other { stroke-width: 1.1; stroke-dasharray: 4 3; } .chart .line.bridge { stroke-width: 1; stroke-dasharray: 2 4; } .chart .label { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; } .chart .dot { fill: var(--soft); }
.chart .line.first { stroke: var(--first); } .chart .line.second { stroke: var(--second); } .chart .dot.first { fill: var(--first); } .chart .dot.second { fill: var(--second); }
.chart text.first { fill: var(--first); font-weight: 600; } .chart text.second { fill: var(--second); font-weight: 600; } .chart text.other { fill: var(--soft); }
.chart .band { fill: var(--band); } .chart .bar { fill: var(--soft); } .chart .event { fill: var(--link); fill-opacity: .55; stroke: var(--card); }
.chart .state { fill: var(--rule); stroke: var(--paper); stroke-width: .7; } .chart .state.first { fill: var(--first); } .chart .state.second { fill: var(--second); }
details { margin: .4rem 0 1rem; } summary { font: .9rem/1.5 var(--sans); cursor: pointer; color: var(--link); }
.facts { font: .92rem/1.5 var(--sans); color: var(--soft); }
.counts { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: 0; margin: .6rem 0 1.4rem; font: .92rem/1.4 var(--sans); }
.filters { border: 0; padding: 0; margin: 0 0 1rem; font: .9rem/1.4 var(--sans); } .filters label { display: inline-block; font-weight: 400; margin: 0 1rem 0 0; }
.block { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 2.4rem; border-top: 1px solid var(--rule); padding: 1rem 0; } .text { margin: 0; white-space: pre-line; position: sticky; top: 1rem; align-self: start; }
.card { background: var(--card); border: 1px solid var(--rule); border-left: .3rem solid currentColor; border-radius: .3rem; padding: .8rem 1rem; margin: 0 0 .9rem; font-size: .95rem; }
.card[hidden] { display: none; } .card > * { color: var(--ink); } .card > h2 { color: inherit; font: 600 .98rem/1.3 var(--sans); margin: 0 0 .3rem; } .card p { margin: .2rem 0; } .card .gist { color: var(--soft); font: .88rem/1.4 var(--sans); }
.card:target { outline: 3px solid var(--part); } blockquote { margin: .3rem 0; padding-left: .7rem; border-left: 2px solid var(--rule); }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
a.mark { color: inherit; text-decoration: underline; text-decoration-thickness: .14em; text-underline-offset: .15em; } .mark sup { font: .65rem/1 var(--sans); }
.mark.holds, .mark.met, .mark.on-track { text-decoration-color: var(--good); }
.mark.depends, .mark.close, .mark.behind { text-decoration-color: var(--part); text-decoration-style: dashed; }
.mark.contradicted, .mark.missed { text-decoration-color: var(--bad); text-decoration-style: wavy; }
.mark.inconsistent { text-decoration-color: var(--odd); text-decoration-style: double; }
.mark.uncheckable, .mark.not-due { text-decoration-color: var(--soft); text-decoration-style: dotted; }
.holds, .met, .on-track { color: var(--good); } .depends, .close, .behind { color: var(--part); } .contradicted, .missed { color: var(--bad); } .inconsistent { color: var(--odd); } .uncheckable, .not-due { color: var(--soft); }
.problem { border-left: .3rem solid var(--bad); padding: .2rem 0 .2rem .9rem; font-family: var(--sans); }
.sources-list { padding-left: 1.6rem; font: .88rem/1.5 var(--sans); } .sources-list li { margin: 0 0 .4rem; } .sources-list a { overflow-wrap: anywhere; } .sources-list li:target { outline: 3px solid var(--part); }
button.copy { all: unset; cursor: pointer; padding: 0 .5rem; font-size: .8rem; text-decoration: underline dotted; color: var(--link); font-family: var(--sans); } code, pre { font: .86rem/1.5 ui-monospace, "Noto Sans Mono", monospace; overflow-wrap: anywhere; }
@media (max-width: 56rem) { .text { position: static; } .block { grid-template-columns: minmax(0, 1fr); gap: .8rem; } .top .languages { margin-left: 0; } }
@media (max-width: 36rem) { .chart-box.large { display: none; } .chart-box.small { display: block; } body { font-size: 1rem; } .panel { padding: .9rem 1rem; } }
@page { margin: 16mm 14mm; }
@media print { :root { --paper: #fff; --card: #fff; --ink: #000; } .top nav, footer, form, .filters, .skip, summary, .copy { display: none; } main { max-width: none; padding: 0; } body { font-size: 10pt; } .card, figure, tr { break-inside: avoid; } h1, h2, h3, figcaption { break-after: avoid; } .block, .columns, .columns.wide { grid-template-columns: minmax(0, 1fr); } .chart-box { break-inside: avoid; } a { color: inherit; } .sources-list a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; } }
`;
