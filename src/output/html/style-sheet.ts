import { ink, tones, zones } from './palette.ts'

const fonts = `"Hiragino Sans","Hiragino Kaku Gothic ProN","BIZ UDPGothic","Yu Gothic Medium","Yu Gothic","Noto Sans JP","Noto Sans CJK JP",Meiryo,sans-serif`

const page = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;color-scheme:light}
body{margin:0;padding:1.5rem .75rem;background:${ink.desk};color:${ink.text};font:1rem/1.65 ${fonts};overflow-wrap:anywhere;line-break:strict;word-break:initial;text-spacing-trim:trim-start}
:lang(ja) :is(h1,h2,h3,h4){word-break:auto-phrase}
:lang(en) body{line-height:1.5}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure{margin:0;padding:0}
h1,h2,h3,h4{line-height:1.35;font-weight:700;text-wrap:balance}
p,li{text-wrap:pretty}
ul,ol{padding-left:1.3em}
a{color:${ink.link}}
.letter,.cover{max-width:52rem;margin:0 auto 1.5rem;padding:2.2rem clamp(1rem,5vw,3rem);background:${ink.paper};border:1px solid ${ink.line};border-radius:.25rem}
.letter>*+*,.cover>*+*{margin-top:1.4rem}
.h-1{font-size:1.06rem;margin-bottom:.35rem}
.h-2{font-size:.95rem}
`

const letterHead = `
.letter-head{border-bottom:2px solid ${ink.text};padding-bottom:.55rem}
.letter-head .h-0{font-size:1.4rem;letter-spacing:.02em}
.subject{display:flex;flex-wrap:wrap;gap:0 1.1em;color:${ink.quiet}}
.subject span:first-child{color:${ink.text};font-weight:700}
`

const office = `
.sender{font-style:normal;font-size:.85rem;line-height:1.45;margin-left:auto;text-align:right}
.sender span{display:block}
.greeting p{white-space:pre-line}
.reply{border-top:1px dashed ${ink.text};padding-top:.6rem}
.field{margin-right:1.6em;white-space:nowrap}
.field.box::before{content:"\\2610\\00a0"}
.field.short::after,.field.long::after{content:"";display:inline-block;width:9em;border-bottom:1px solid ${ink.text}}
.field.long::after{width:18em}
.back{display:none}
.for-doctor{border-top:2px solid ${ink.text};padding-top:1rem}
.for-doctor table{border-collapse:collapse;width:100%;margin:.5rem 0}
.for-doctor :is(th,td){border:1px solid ${ink.line};padding:.2rem .5rem;text-align:left;font-weight:400;vertical-align:top}
.for-doctor thead th{font-weight:700}
.for-doctor tbody :is(th,td:nth-child(3)){white-space:nowrap}
.for-doctor .number{white-space:nowrap;font-weight:700;font-variant-numeric:tabular-nums}
.to-write{border:1px solid ${ink.quiet};height:9rem}
`

const triage = `
.triage{border:1px solid;border-left-width:.45rem;border-radius:.25rem;padding:.9rem 1.2rem}
.triage .eyebrow{font-size:.85rem;font-weight:700}
.triage .h-1{font-size:1.25rem;margin:.1rem 0 .3rem}
.triage .says,.triage ol,.triage .why{color:${ink.text}}
.triage ol{margin:.35rem 0}
.why,.basis,.standards,.key,.letter-foot{font-size:.85rem;color:${ink.quiet};line-height:1.55}
.why b,.basis b{font-weight:700;margin-right:.4em}
.why .reason+.reason::before{content:"/ "}
.cautions ul{font-size:.93rem}
.caution-error,.caution-warning{font-weight:700}
`

const values = `
.values .h-1{display:inline;margin-right:.8em}
.values .key{display:inline}
.finding{display:grid;grid-template:"what line" auto "what says" auto "what tells" auto "what standards" auto/minmax(9rem,11.5rem) 1fr;gap:.15rem 1.4rem;padding:.75rem 0 .6rem;border-top:1px solid ${ink.line}}
.values .key+.finding{margin-top:.5rem}
.what{grid-area:what}
.line{grid-area:line;min-width:0}
.finding>.says{grid-area:says;font-size:.93rem}
.standards{grid-area:standards}
.tells{grid-area:tells;font-size:.85rem;color:${ink.quiet};line-height:1.55}
.what .value{font-size:1.3rem;font-weight:700;line-height:1.25;font-variant-numeric:tabular-nums}
.what .h-2{font-weight:400}
.band{font-weight:700;line-height:1.4}
.severity-0 .band{font-weight:400}
.sign{letter-spacing:-.08em}
.answer{display:inline-block;margin-right:.9em}
.number-line{display:block;overflow:visible;margin:.3rem 0 .1rem}
.zone{stroke:${ink.quiet};stroke-width:.5}
.zone-within{stroke:${ink.mark};stroke-width:1.75}
.zone-aside{fill:${ink.desk}}
.edge{stroke:${ink.mark};stroke-width:1}
.edge-label{font-size:.78rem;fill:${ink.text};text-anchor:middle;font-variant-numeric:tabular-nums}
.mark{fill:${ink.mark};stroke:${ink.paper};stroke-width:2}
.mark-range{stroke:${ink.mark};stroke-width:5;stroke-linecap:round}
`

const meaning = `
.flow>*+*{margin-top:1.4rem}
.basis span{display:block}
.common{margin-top:.3rem;font-size:.93rem}
.pattern,.score{padding:.55rem 0 .5rem;border-top:1px solid ${ink.line}}
.pattern p,.score p,.disagree p,.missing p{font-size:.93rem}
.pattern .basis,.score .basis{font-size:.85rem}
.score .value{margin-left:.5em;font-size:1.15rem;font-variant-numeric:tabular-nums}
.not-computed{font-size:.85rem;color:${ink.quiet}}
`

const note = `
.signs{border:2px solid ${ink.text};border-radius:.25rem;padding:.8rem 1.2rem}
.signs .h-1{color:${tones.urgent.strong}}
.signs ul{display:flex;flex-wrap:wrap;gap:0 2.2em;padding-left:1.1em}
.signs .emergency{font-weight:700;margin-top:.2rem}
.lists{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.6rem 2rem;margin-top:.4rem}
.note p,.note ul{font-size:.93rem}
.contact{margin-top:.6rem;padding:.45rem .8rem;border:1px solid ${ink.line};font-weight:700;white-space:pre-line}
.disclaimer{margin-top:.5rem;font-weight:700}
.letter-foot{border-top:1px solid ${ink.line};padding-top:.5rem}
.letter-foot span{margin-right:1em}
.made-on{white-space:nowrap}
.whose{font-weight:700}
.letter-foot ul{margin-bottom:.4rem}
`

const cover = `
.cover table{border-collapse:collapse;width:100%}
.cover th{text-align:left;font-weight:400;white-space:nowrap;padding:.15rem 1rem .15rem 0;vertical-align:top}
.cover td{padding:.15rem 0;vertical-align:top}
.quality td{font-size:.93rem}
.count{white-space:nowrap;text-align:right;font-variant-numeric:tabular-nums}
.bars .count{padding-right:1rem}
.bar{width:70%;vertical-align:middle}
.bar svg,.shares svg{display:block}
.bar-back{fill:${ink.desk}}
.person{display:grid;grid-template-columns:1fr auto;gap:0 1rem;padding:.5rem 0;border-top:1px solid ${ink.line}}
.person .h-2{min-width:0;white-space:pre-wrap}
.counted .h-2{font-weight:700}
.person-level{font-weight:700;font-size:.85rem;background:none;white-space:nowrap}
.person-values,.person .why{grid-column:1/-1}
.person-values{color:${ink.text}}
.chip{display:inline-block;font-size:.85rem;padding:0 .5em;margin:.1rem .25em .1rem 0;border:1px solid ${ink.quiet};border-radius:.8em;background:${ink.paper};color:${ink.text}}
.chip-3,.chip-4,.chip-5{border-color:${ink.text};border-width:2px;font-weight:700}
.statistic{display:grid;grid-template-columns:minmax(9rem,13rem) 1fr;gap:.1rem 1.4rem;padding:.5rem 0;border-top:1px solid ${ink.line}}
.statistic p{font-size:.85rem}
.shares{min-width:0;padding-top:.3rem}
.share{display:inline-block;margin-right:1.1em}
.swatch{display:inline-block;width:.8em;height:.8em;margin-right:.35em;border:1px solid ${ink.text};vertical-align:-.05em}
.columns ul{font-size:.85rem;columns:2;column-gap:2rem}
.columns .file-issues{columns:1;margin-top:.4rem}
.skipped{max-width:52rem;margin:0 auto;padding:.3rem clamp(1rem,5vw,3rem);background:${ink.paper};font-size:.93rem}
.skipped-head{padding-top:1.2rem;font-size:1.06rem}
`

const trend = `
.trend-part{display:grid;grid-template-columns:minmax(15rem,5fr) 6fr;gap:.3rem 1.6rem;padding:.6rem 0;border-top:1px solid ${ink.line}}
.trend-part:first-of-type{margin-top:.5rem}
.trend-chart,.trend-words{min-width:0}
.unit{font-weight:400;font-size:.85rem}
.chart{display:block;overflow:visible}
.chart-edge{stroke:${ink.quiet};stroke-width:1;stroke-dasharray:4 3}
.chart-line{stroke:${ink.mark};stroke-width:1.5}
.dot{fill:${ink.mark};stroke:${ink.paper};stroke-width:1.5}
.chart-value,.chart-date{font-size:.78rem;fill:${ink.text};text-anchor:middle;font-variant-numeric:tabular-nums;paint-order:stroke;stroke:${ink.paper};stroke-width:3}
.chart-value{font-weight:700}
.chart-edge-label{text-anchor:start}
.trend-words .says{font-size:.93rem}
.steps{font-size:.85rem;line-height:1.5;list-style:none;padding:0}
.steps li{padding-left:1em;text-indent:-1em}
.step-answer{display:inline-block;text-indent:0;padding:0 .45em;border:1px solid ${ink.quiet};border-radius:.7em}
.step-change .step-answer{border:2px solid ${ink.text};font-weight:700}
.remarks>span{display:block;text-indent:0}
.counts thead th:first-child{text-align:left}
.trend-notes{font-size:.93rem}
.how p{font-size:.93rem}
.wide{overflow-x:auto}
.counts td,.counts thead th{text-align:right;white-space:initial;padding:.15rem .4rem;font-size:.85rem}
.counts tr{border-bottom:1px solid ${ink.line}}
`

const colors = [
  ...Object.entries(zones).map(([severity, color]) => `.zone-${severity}{fill:${color}}.swatch.chip-${severity}{background:${color}}`),
  ...Object.entries(tones).map(
    ([tone, { strong, pale }]) =>
      `.tone-${tone}{border-color:${strong};background-color:${pale};color:${strong}}.bar-${tone}{fill:${strong}}`,
  ),
].join('\n')

const phone = `
@media (max-width:40rem){
body{padding:0}
.letter,.cover{padding:1.2rem 1rem;border:0;border-radius:0;margin-bottom:.75rem}
.finding{grid-template:"what" auto "line" auto "says" auto "tells" auto "standards" auto/minmax(0,1fr)}
.what{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .9em}
.what .h-2{flex-basis:100%}
.statistic,.trend-part{grid-template-columns:minmax(0,1fr)}
.columns ul{columns:1}
.bar{width:40%}
.triage,.signs{padding:.8rem .9rem}
}
`

const print = `
@page{size:A4;margin:9mm 12mm 8mm}
@media print{
html{font-size:8.5pt}
body{padding:0;background:none;line-height:1.42}
.letter,.cover{max-width:none;margin:0;padding:0;border:0}
.letter,.cover{break-before:page}
.tiny{zoom:.78}
.small{zoom:.94}
.smallest{zoom:.88}
.large{zoom:1.07}
.largest{zoom:1.15}
.skipped{max-width:none;padding:.3mm 0}

.person,.statistic{break-inside:avoid;padding:1mm 0}
.swatch,.chip{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.letter>*+*,.cover>*+*{margin-top:2mm}
.letter-head{display:flex;justify-content:space-between;align-items:baseline;flex-wrap:wrap;gap:0 2em;padding-bottom:1mm}
.h-1{break-after:avoid;margin-bottom:.4mm}
.h-2{break-after:avoid}
p,li{orphans:2;widows:2}
.triage,.signs,.finding,.lists>div,.contact,.disclaimer{break-inside:avoid}
.triage,.signs{padding:1.3mm 3.5mm;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.triage ol{margin:.4mm 0}
.signs{display:grid;grid-template:"head emergency" auto "list emergency" 1fr/1.75fr 1fr;gap:0 5mm}
.signs .h-1{grid-area:head}
.signs ul{grid-area:list}
.signs .emergency{grid-area:emergency;margin:0;line-height:1.35}
.finding{padding:.9mm 0 .7mm;gap:0 4.5mm;grid-template:"what line says" auto "what standards standards" 1fr/41mm 51mm 1fr}
.severity-0.finding{grid-template:"what line says" auto "what line standards" 1fr/41mm 51mm 1fr}
.tells{display:none}
.dense .more,.dense .basis,.dense .key{display:none}
.dense .finding,.dense .severity-0.finding{grid-template:"what line standards" auto "says says says" auto/41mm 51mm 1fr;padding:.5mm 0}
.detail .tells{display:block;grid-row:3;grid-column:2/4}
.finding>.says{line-height:1.38}
.what{display:flex;flex-wrap:wrap;align-items:baseline;align-content:start;gap:0 .8em}
.what .value{font-size:1.2rem}
.what .band{flex-basis:100%;line-height:1.25}
.values .key+.finding{margin-top:.6mm}
.number-line{margin:.5mm 0 0;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.standards,.basis,.why,.key,.letter-foot{line-height:1.36}
.standards{line-height:1.3}
.flow{columns:2;column-gap:7mm}
.flow>*+*{margin-top:1.5mm}
.flow p,.flow li{line-height:1.4}
.basis,.common{line-height:1.36}
.basis span{display:inline}
.basis span+span::before{content:" / "}
.common{margin-top:.2mm}
.pattern,.score{padding:.6mm 0 .7mm}
.lists{margin-top:.5mm;gap:.8mm;grid-template-columns:1fr}
:is(.lists,.signs) ul{display:block;padding:0}
:is(.lists,.signs) li{display:inline}
:is(.lists,.signs) li::before{content:"\\2022\\00a0"}
:is(.lists,.signs) li+li::before{content:"\\2003\\2022\\00a0"}
.contact{margin-top:.8mm;padding:.6mm 2mm}
.disclaimer{margin-top:.6mm}
.letter-foot{padding-top:.6mm;break-inside:avoid}
a{color:inherit;text-decoration:none}
.back{display:block;break-before:page}
.reply{break-inside:avoid;padding-top:1.5mm}
.reply p{margin-top:1.2mm}
.for-doctor{break-before:page;border:0;padding:0;font-size:1.06em}
.to-write{height:55mm}
.trend{break-before:page}
.trend-part{break-inside:avoid;padding:1mm 0;gap:.5mm 6mm}
.how{margin-top:1.5mm}
}
`

/** One sheet for screen, phone and paper. */
export const styleSheet: string = [page, letterHead, office, triage, values, meaning, note, colors, cover, trend, phone, print]
  .join('')
  .trim()
