import VNAModel

/// The style sheet of a page.
enum PageStyle {
  /// Text on each tint has a contrast of 7:1 or more, in light and dark. Long words break, and
  /// marks of direction stay inside their element.
  static let css: StaticString = """
    :root{--d:#cfe8ff;--p:#ffe3b8;--r:#fdf0d5;--o:#e2d9ff;--l:#cdf0d4;\
    --q:#ffd6e4;--e:#e8e8e8;--a:#0b57a4}
    @media (prefers-color-scheme:dark){:root{--d:#123d5e;--p:#57390a;--r:#40310f;--o:#3b2c69;\
    --l:#14472a;--q:#5e1c38;--e:#3a3a3a;--a:#8ec5ff}}
    *{box-sizing:border-box}
    body{font:1.05rem/1.6 system-ui,sans-serif;max-width:44rem;margin:auto;padding:1rem;\
    overflow-wrap:anywhere}
    h1{line-height:1.25}h2{font-size:1.1rem;margin:1.6rem 0 .3rem}
    h1,h2,p,li,figcaption,b,span,time,a{unicode-bidi:isolate}
    a{color:var(--a)}ul{padding-left:1.2rem;margin:.3rem 0}figure{margin:1rem 0}
    figcaption,.source{font-size:.9rem}.standfirst{font-weight:600}
    .m{border-radius:.2rem;padding:0 .1rem}
    .date{background:var(--d)}.person{background:var(--p)}.role{background:var(--r)}
    .organization{background:var(--o)}.place{background:var(--l)}.quantity{background:var(--q)}
    .quote{font-style:italic}.event{background:var(--e)}
    @media print{body{max-width:none;padding:0}.m{border-bottom:1px solid}}

    """
}
