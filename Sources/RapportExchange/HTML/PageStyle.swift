/// The page's style sheet: light and dark, wide and narrow, screen and paper; all text has a contrast of 4.5 or more.
enum PageStyle {
    static let source: StaticString = """
        :root {
          color-scheme: light dark;
          --page: #fdfcf9; --card: #f4f1ea; --ink: #1d1f23; --soft: #565b64; --rule: #d5d0c4;
          --link: #0b4f9e; --tint: #fff0b8; --evidence: #a33b12; --lit: #ffd54f; --litink: #1d1f23;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --page: #15171a; --card: #1f2226; --ink: #e8e6e1; --soft: #adb2bb; --rule: #3a3e45;
            --link: #8ab8ff; --tint: #3b3413; --evidence: #ffab80; --lit: #6b5a00; --litink: #ffffff;
          }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.55 Georgia, "Noto Serif", serif; }
        header { padding: 1.2rem clamp(1rem, 3vw, 2.5rem) .8rem; border-bottom: 1px solid var(--rule); }
        h1 { margin: 0; font-size: 1.6rem; line-height: 1.2; }
        h2 { font-size: 1.25rem; margin: 1.6rem 0 .4rem; }
        h3 { font-size: 1.05rem; margin: 1.1rem 0 .3rem; }
        h4 { font-size: 1rem; font-weight: 600; margin: .8rem 0 .2rem; }
        nav, .source, .voice, .world, .legend, .reference, summary, .arc { font-family: system-ui, sans-serif; font-size: .85rem; }
        .source { color: var(--soft); margin: .3rem 0 .6rem; overflow-wrap: anywhere; }
        nav a { margin-right: 1rem; }
        .voice, .world, .legend { color: var(--soft); }
        .world { font-weight: normal; }
        a { color: var(--link); text-underline-offset: .15em; }
        a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        .skip { position: absolute; left: -100rem; }
        .skip:focus { left: 1rem; top: .5rem; background: var(--page); padding: .4rem; z-index: 1; }
        main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
        #text, #reading { padding: 0 clamp(1rem, 3vw, 2.5rem) 4rem; overflow-wrap: break-word; }
        #text { max-width: 42rem; justify-self: end; }
        #reading { max-width: 46rem; }
        @media (min-width: 60rem) and (min-height: 30rem) {
          body { height: 100vh; display: flex; flex-direction: column; }
          main { flex: 1; min-height: 0; }
          #text, #reading { overflow-y: auto; }
          #reading { border-left: 1px solid var(--rule); background: var(--card); max-width: none; }
        }
        @media (max-width: 59.99rem) { main { display: block; } #text, #reading { max-width: 42rem; margin: auto; } }
        #text p { white-space: pre-line; }
        #text .aside { color: var(--soft); font-size: .9rem; }
        .list-item { margin-left: 1.2rem; }
        .speech { margin-left: 2rem; }
        .person { color: inherit; text-decoration: underline dotted; }
        .quotation { background: var(--tint); }
        .evidence { border-bottom: 2px solid var(--evidence); }
        .reference { vertical-align: super; font-size: .68rem; line-height: 0; margin: 0 .1em; text-decoration: none; }
        .lit, :target { background: var(--lit); color: var(--litink); }
        .lit a, .lit .voice, :target a, :target .voice, :target .world, .lit .world { color: inherit; }
        section.bond.lit, section.bond:target { background: none; color: inherit; outline: 3px solid var(--lit); }
        section.bond:target a, section.bond.lit a { color: var(--link); }
        :target { scroll-margin: 4rem; }
        ul { margin: .2rem 0; padding-left: 1.2rem; }
        .name { font-weight: 700; }
        .words { color: inherit; text-decoration: none; }
        .words:hover { text-decoration: underline; }
        .bond { border: 1px solid var(--rule); border-radius: .4rem; padding: .1rem 1rem .8rem; margin: 1rem 0; background: var(--page); }
        .arc { display: flex; flex-wrap: wrap; gap: .4rem; list-style: none; padding: 0; margin: .2rem 0 .4rem; }
        .arc li { border: 1px solid var(--rule); border-radius: 1rem; padding: .05rem .7rem; }
        .arc li + li { margin-left: 1.1rem; position: relative; }
        .arc li + li::before { content: "→"; position: absolute; left: -1.3rem; color: var(--soft); }
        .curve { font-family: ui-monospace, monospace; letter-spacing: -.02em; overflow-wrap: anywhere; }
        .facing { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.2rem; }
        .facing > div + div { border-left: 1px solid var(--rule); padding-left: 1.2rem; }
        .warning { font-weight: 700; color: var(--evidence); margin: .8rem 0 0; }
        summary { cursor: pointer; color: var(--soft); }
        details a { display: inline-block; min-width: 1.5rem; padding: .15rem; }
        @media (max-width: 30rem) { .facing { display: block; } .facing > div + div { border: 0; padding: 0; } }
        @media (prefers-reduced-motion: no-preference) { html, #text, #reading { scroll-behavior: smooth; } }
        @media print {
          :root {
            --page: #fff; --card: #fff; --ink: #000; --soft: #444; --rule: #999; --link: #000; --tint: #eee;
            --evidence: #000; --lit: #fff; --litink: #000;
          }
          body, main { display: block; height: auto; }
          #text, #reading { overflow: visible; max-width: none; border: 0; padding: 0; }
          nav, .skip, details { display: none; }
          .bond, li { break-inside: avoid; }
        }
        """
}
