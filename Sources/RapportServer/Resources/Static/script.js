"use strict";

// The words that the address points at are lit, all pieces of them.
function light() {
  for (const piece of document.querySelectorAll(".lit")) piece.classList.remove("lit");
  const match = /^#t-([pqs]\d+)-\d+$/.exec(location.hash);
  if (!match) return;
  for (const piece of document.querySelectorAll("[data-of~='" + match[1] + "']")) piece.classList.add("lit");
}

addEventListener("hashchange", light);
light();
