/// Looks for what keeps people from using a page (rules after WCAG 2.2, level AA).
enum Audit {
    /// A script that gives the faults of the page that is shown, one a line; nothing for a page without any.
    static let script = #"""
        (() => {
          const faults = [];
          const fault = (rule, element) =>
            faults.push(rule + ": " + element.outerHTML.replace(/\s+/g, " ").slice(0, 160));
          const all = (selector) => [...document.querySelectorAll(selector)];
          const isShown = (element) => element.checkVisibility({ visibilityProperty: true });

          if (!document.documentElement.lang) faults.push("language");
          if (!document.title.trim()) faults.push("title");
          for (const [selector, count] of [["main", 1], ["h1", 1], ["header", 1]]) {
            if (all(selector).length !== count) faults.push("landmark " + selector);
          }
          let level = 0;
          for (const heading of all("h1, h2, h3, h4, h5, h6").filter(isShown)) {
            const next = Number(heading.tagName[1]);
            if (next > level + 1) fault("heading level", heading);
            if (!heading.textContent.trim()) fault("empty heading", heading);
            level = next;
          }
          const ids = new Set();
          for (const element of all("[id]")) {
            if (ids.has(element.id)) fault("identifier twice", element);
            ids.add(element.id);
          }

          const name = (element) => {
            const named = element.getAttribute("aria-label") || element.getAttribute("title");
            if (named) return named;
            const labels = element.labels ? [...element.labels] : [];
            const title = element.querySelector && element.querySelector(":scope > title");
            return [...labels.map((label) => label.textContent), element.textContent, title && title.textContent]
              .filter(Boolean).join(" ").trim();
          };
          for (const element of all("a[href], button, summary").filter(isShown)) {
            if (!name(element)) fault("no name", element);
          }
          for (const element of all("input:not([type=hidden]), select, textarea").filter(isShown)) {
            const label = element.getAttribute("aria-label") || [...element.labels].map((l) => l.textContent).join("").trim();
            if (!label) fault("no label", element);
          }
          for (const image of all("img:not([alt])")) fault("no alternative", image);
          for (const image of all("[role=img]")) if (!name(image)) fault("picture without name", image);
          for (const element of all("[tabindex]")) if (element.tabIndex > 0) fault("order of focus", element);
          for (const list of all("ul, ol")) {
            if ([...list.children].some((child) => child.tagName !== "LI")) fault("list", list);
          }
          for (const nav of all("nav")) if (!nav.getAttribute("aria-label")) fault("navigation without name", nav);
          for (const area of all("main *").filter(isShown)) {
            const style = getComputedStyle(area);
            const scrolls = /auto|scroll/.test(style.overflow) && area.scrollWidth > area.clientWidth + 1;
            if (scrolls && area.tabIndex < 0) fault("scrolled without keys", area);
          }
          if (document.documentElement.scrollWidth > innerWidth + 1) faults.push("wider than the window");

          const parse = (colour) => {
            const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
            return { r, g, b, a };
          };
          const luminance = ({ r, g, b }) => {
            const [x, y, z] = [r, g, b].map((part) => {
              const value = part / 255;
              return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * x + 0.7152 * y + 0.0722 * z;
          };
          const background = (element) => {
            for (let node = element; node; node = node.parentElement) {
              const colour = parse(getComputedStyle(node).backgroundColor);
              if (colour.a === 1) return colour;
            }
            return { r: 255, g: 255, b: 255 };
          };
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const seen = new Set();
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim() || seen.has(element) || !isShown(element)) continue;
            seen.add(element);
            if (element.closest("svg, script, noscript, .unseen, .skip, option")) continue;
            const style = getComputedStyle(element);
            const [one, other] = [luminance(parse(style.color)), luminance(background(element))].sort((a, b) => b - a);
            const size = parseFloat(style.fontSize);
            const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
            if ((one + 0.05) / (other + 0.05) < (isLarge ? 3 : 4.5)) fault("contrast", element);
          }
          return faults.join("\n");
        })()
        """#
}
