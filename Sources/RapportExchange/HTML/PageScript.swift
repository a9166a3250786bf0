/// The page's script: what is pointed at or focused on one side is lit on the other.
enum PageScript {
    static let source: StaticString = """
        "use strict";
        (() => {
          const namesOf = (node) => {
            const entry = node.closest("[data-entry]");
            if (entry) return [entry.dataset.entry];
            const piece = node.closest("[data-of]");
            return piece ? piece.dataset.of.split(" ") : [];
          };
          const light = (event) => {
            for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
            if (!(event.target instanceof Element)) return;
            for (const name of namesOf(event.target)) {
              const selector = `[data-of~="${name}"], [data-entry="${name}"]`;
              for (const node of document.querySelectorAll(selector)) node.classList.add("lit");
            }
          };
          document.addEventListener("mouseover", light);
          document.addEventListener("focusin", light);
        })();
        """
}
