/// The style sheet of a report.
///
/// Text has a contrast of 4.5:1 or more on its ground, lines under marks and shapes of drawings
/// 3:1, in light and dark: a test computes it from the colours below.
enum ReportStyle {
  static let css: StaticString = """
    :root{--paper:#fbfaf6;--ink:#1d1c1a;--quiet:#5f5a50;--rule:#ddd8cb;--accent:#9a1b1e;\
    --track:#ebe7dc;--tie:#8d887d;--date:#1c62a8;--person:#a65c00;--role:#7d6f2c;\
    --organization:#6a4bb5;--place:#1d7a46;--quantity:#b0306a;--event:#6b665c}
    @media (prefers-color-scheme:dark){:root{--paper:#161513;--ink:#ece8df;--quiet:#aaa393;\
    --rule:#37342e;--accent:#f08a80;--track:#2a2823;--tie:#8f897c;--date:#79b4ee;\
    --person:#e3a24f;--role:#bba95f;--organization:#ab95ea;--place:#63c08c;--quantity:#ee86b3;\
    --event:#a29b8e}}
    *{box-sizing:border-box}
    html{background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;\
    scroll-padding-top:1rem}
    body{font:1.0625rem/1.6 Charter,"Bitstream Charter","Source Serif 4","Noto Serif",Georgia,\
    serif;max-width:60rem;margin:0 auto;padding:2.5rem 1.25rem 4rem;overflow-wrap:anywhere}
    h1,h2,h3,p,li,b,span,time,a,th,td,dt,dd,figcaption,summary{unicode-bidi:isolate}
    .kicker,.deck,nav,.what,.sources,.meta,.note,.legend,.figures dt,thead,td,.role-text,\
    figcaption,.quiet,.ties-list,details,.printed,footer{font-family:system-ui,-apple-system,"Segoe UI",\
    "Noto Sans",sans-serif}
    h1{font-size:clamp(2rem,6vw,3.25rem);line-height:1.08;margin:.3rem 0 .6rem;\
    font-weight:700;letter-spacing:-.015em}
    h2{font-size:1.5rem;line-height:1.2;margin:0 0 1.1rem;font-weight:700}
    h3{font-size:1.05rem;line-height:1.35;margin:0}
    a{color:inherit;text-decoration-color:var(--accent)}
    a:hover,a:focus-visible{color:var(--accent)}
    :focus-visible{outline:2px solid var(--accent);outline-offset:2px}
    .top{border-top:4px solid var(--accent);padding-top:1rem}
    .kicker{color:var(--accent);font-size:.8125rem;font-weight:600;letter-spacing:.06em;\
    text-transform:uppercase;margin:0}
    .deck{color:var(--quiet);font-size:1.05rem;margin:0}
    nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:1.4rem 0 0;\
    padding:0;font-size:.9375rem}
    section{border-top:1px solid var(--ink);margin-top:3rem;padding-top:1rem}
    .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr));\
    gap:1.25rem 1rem;margin:0}
    .figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
    .figures dd{margin:0;font-size:2.5rem;line-height:1.05;font-variant-numeric:lining-nums}
    .figures dt{color:var(--quiet);font-size:.875rem}
    .days,.days ul{list-style:none;margin:0;padding:0}
    .days>li{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:0 1.5rem;\
    border-top:1px solid var(--rule);padding:.85rem 0}
    .days>li:first-child{border-top:0;padding-top:0}
    .days>li>ul>li+li{margin-top:1.1rem}
    .days p{margin:0}
    .what{color:var(--quiet);font-size:.8125rem;line-height:1.5}
    .what b{color:var(--accent);font-weight:600}
    .who{font-size:1.0625rem;line-height:1.4}
    .days .sources{color:var(--quiet);font-size:.875rem;line-height:1.45;margin-top:.15rem}
    .sources a{text-decoration-color:var(--rule)}
    table{border-collapse:collapse;width:100%}
    th,td{border-bottom:1px solid var(--rule);padding:.5rem 0;text-align:left;\
    vertical-align:baseline;font-weight:400}
    thead th{color:var(--quiet);font-size:.8125rem;border-bottom-color:var(--ink)}
    .n{text-align:right;padding-left:1rem;font-variant-numeric:tabular-nums;\
    overflow-wrap:normal}
    tbody th{width:100%}tbody b{font-weight:600}
    .role-text{color:var(--quiet);display:block;font-size:.875rem;line-height:1.4}
    figure{margin:0}svg{display:block;width:100%;height:auto}
    svg text{fill:var(--ink);font:12px system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;\
    unicode-bidi:isolate}
    .ground{fill:var(--paper);fill-opacity:.8}
    .ties{stroke:var(--tie);stroke-opacity:.6}
    .actor.person{fill:var(--person)}.actor.organization{fill:var(--organization)}\
    .actor.country{fill:var(--place)}
    .tall{display:none}
    figcaption,.note{color:var(--quiet);font-size:.875rem;line-height:1.5;margin:.75rem 0 0}
    .key{white-space:nowrap;margin-right:.75rem;color:var(--ink)}
    .key::before{content:"●";margin-right:.35em}
    .key.person::before{color:var(--person)}
    .key.organization::before{content:"■";color:var(--organization)}
    .key.country::before{content:"◆";color:var(--place)}
    #network h3{margin-top:1.5rem}
    .ties-list{margin:.4rem 0 0;padding-left:1.6rem;font-size:.9375rem;columns:2 22rem;\
    column-gap:2.5rem}
    .ties-list li{break-inside:avoid;margin-bottom:.3rem}.ties-list b{font-weight:600}
    .quiet{color:var(--quiet)}
    .charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));\
    gap:2rem 3rem}
    .charts figcaption{margin:0 0 .6rem}.charts figcaption b{color:var(--ink);display:block;\
    font-size:1.05rem}
    .bars text{font-size:13px}.bars .value{font-variant-numeric:tabular-nums}
    .track{fill:var(--track)}.bar{fill:var(--accent)}
    .legend{font-size:.875rem;margin:0 0 1rem;display:flex;flex-wrap:wrap;gap:.3rem 1rem}
    article{display:grid;grid-template-columns:9.5rem minmax(0,38rem);gap:0 1.5rem;\
    border-top:1px solid var(--rule);padding:1.5rem 0}
    article>*{grid-column:2;min-width:0}
    article h3{font-size:1.5rem;line-height:1.25;margin:0 0 .7rem}
    article p{margin:0 0 .9rem}
    article figure{border-left:3px solid var(--rule);padding-left:.9rem;\
    margin:0 0 .9rem}
    article figcaption{margin:0}
    .meta{color:var(--quiet);font-size:.8125rem;line-height:1.5}
    article .meta{grid-column:1;grid-row:1/span 3;margin:.3rem 0 0}
    .meta>*{display:block}.meta>:first-child{color:var(--ink);font-weight:600}
    .standfirst{font-weight:600}
    .m{border-bottom:2px solid transparent}
    .date{border-color:var(--date)}.person{border-color:var(--person)}\
    .role{border-bottom:2px dotted var(--role)}.organization{border-color:var(--organization)}\
    .place{border-color:var(--place)}.quantity{border-color:var(--quantity)}\
    .quote{border-bottom:0;font-style:italic}.event{border-bottom:2px dashed var(--event)}
    .m[title]:hover{background:var(--track)}
    details,.printed{font-size:.875rem;line-height:1.5;margin:1.1rem 0 0}.printed{display:none}
    summary{color:var(--quiet);cursor:pointer}
    .values{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));\
    gap:1rem 1.75rem;margin:.75rem 0 0}
    .values dt{font-weight:600;margin-bottom:.2rem}.values dd{margin:0 0 .2rem}
    footer{border-top:1px solid var(--rule);color:var(--quiet);font-size:.8125rem;margin-top:3rem}
    @media (max-width:40rem){body{padding:1.25rem 1rem 3rem}.wide{display:none}\
    .tall{display:block}section{margin-top:2.25rem}\
    .days>li{grid-template-columns:minmax(0,1fr)}article{display:block}\
    .days h3{margin-bottom:.35rem}.meta>*{display:inline}.meta>*+*::before{content:" · "}\
    article .meta{margin-bottom:.3rem}\
    .figures{grid-template-columns:repeat(3,minmax(0,1fr))}.figures dd{font-size:1.9rem}\
    .figures dt{font-size:.8125rem}thead th{font-size:.75rem}\
    .n{padding-left:.75rem}article h3{font-size:1.3rem}}
    @media print{:root{--paper:#fff;--ink:#000;--quiet:#444;--rule:#bbb;--accent:#8c1518;\
    --track:#eee;--tie:#777;--date:#1c62a8;--person:#8a4c00;--role:#6b5f22;\
    --organization:#563b9c;--place:#14633a;--quantity:#97235a;--event:#555}\
    body{font-size:10pt;max-width:none;padding:0}nav,details{display:none}\
    .printed{display:block;font-size:8pt;line-height:1.4}\
    h2,h3,.meta,thead{break-after:avoid}.days h3{break-after:auto}\
    .figures{grid-template-columns:repeat(6,1fr)}section{margin-top:1.5rem}\
    .days>li>ul>li,tr,figure,.charts svg{break-inside:avoid}article{display:block}.meta>*{display:inline}\
    .meta>*+*::before{content:" · "}\
    a{text-decoration:none}}

    """
}
