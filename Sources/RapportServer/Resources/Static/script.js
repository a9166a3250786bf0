"use strict";

const main = document.getElementById("main");
const status = document.getElementById("status");

function say(words) {
  status.textContent = words;
}

// The words that the address points at are lit, all pieces of them.
function light() {
  for (const piece of document.querySelectorAll(".lit")) piece.classList.remove("lit");
  const match = /^#t-([pqs]\d+)-\d+$/.exec(location.hash);
  if (!match) return;
  for (const piece of document.querySelectorAll("[data-of~='" + match[1] + "']")) piece.classList.add("lit");
}

// Takes the content of a page that was fetched for the one that is shown.
async function show(response) {
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const content = page.getElementById("main");
  if (!response.ok || !content) {
    const reason = page.querySelector("#main p");
    say(reason ? reason.textContent : "That did not work.");
    return false;
  }
  main.dataset.version = content.dataset.version;
  main.replaceChildren(...content.childNodes);
  document.title = page.title;
  prepare();
  return true;
}

// Decisions are sent and followed without loading the page anew.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.hasAttribute("data-live")) return;
  event.preventDefault();
  const values = new URLSearchParams(new FormData(form));
  if (event.submitter && event.submitter.name) values.set(event.submitter.name, event.submitter.value);
  say("…");
  try {
    if (await show(await fetch(form.action, { method: "POST", body: values }))) {
      say("Done.");
      main.focus({ preventScroll: true });
    }
  } catch {
    say("The server does not answer.");
  }
});

// A key that a button or field is marked with works wherever nothing is being written.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  const target = main.querySelector("[data-key='" + CSS.escape(event.key.toLowerCase()) + "']");
  if (!target) return;
  event.preventDefault();
  if (target.matches("select")) target.focus(); else target.click();
});

// Words selected in a text become the evidence of a statement to add.
function codePoints(text) {
  return Array.from(text).length;
}

function place(node, offset) {
  const paragraph = (node.nodeType === 1 ? node : node.parentElement).closest("p[data-start]");
  if (!paragraph) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.dataset.start) + codePoints(before.toString());
}

document.addEventListener("selectionchange", () => {
  const form = document.querySelector("#adding form");
  const selection = getSelection();
  if (!form || selection.isCollapsed || !selection.rangeCount) return;
  const range = selection.getRangeAt(0);
  const start = place(range.startContainer, range.startOffset);
  const end = place(range.endContainer, range.endOffset);
  if (start === null || end === null || start >= end) return;
  form.elements.start.value = start;
  form.elements.end.value = end;
  form.elements.words.value = selection.toString();
  choosePeople(form, range);
});

// The first two people named in the words are likely those meant.
function choosePeople(form, range) {
  const named = new Set();
  for (const link of document.querySelectorAll(".text a.person")) {
    if (range.intersectsNode(link)) named.add(link.getAttribute("href").split("/").pop());
  }
  const [a, b] = named;
  if (a) form.elements.a.value = a;
  if (b) form.elements.b.value = b;
}

// Words written by hand have to be looked for in the text.
document.addEventListener("input", (event) => {
  if (event.target.matches("#adding textarea")) {
    event.target.form.elements.start.value = "";
    event.target.form.elements.end.value = "";
  }
});

// The network as it was known up to a year.
function until(year) {
  const player = main.querySelector(".player");
  player.querySelector("input").value = year;
  player.querySelector("output").textContent = year;
  const present = new Set();
  for (const edge of main.querySelectorAll(".network .edge")) {
    const away = Number((edge.dataset.from || "").slice(0, 4)) > year;
    edge.classList.toggle("away", away);
    if (!away) for (const end of edge.getAttribute("href").split("/").slice(2)) present.add(end);
  }
  for (const node of main.querySelectorAll(".network .node")) {
    node.classList.toggle("away", !present.has(node.getAttribute("href").split("/").pop()));
  }
}

let playing = 0;

function stop() {
  clearInterval(playing);
  playing = 0;
  const button = main.querySelector("[data-play]");
  if (button) button.textContent = "Play";
}

function play(player) {
  if (playing) return stop();
  const range = player.querySelector("input");
  if (Number(range.value) >= Number(range.max)) until(Number(range.min));
  player.querySelector("[data-play]").textContent = "Stop";
  playing = setInterval(() => {
    if (!range.isConnected || Number(range.value) >= Number(range.max)) return stop();
    until(Number(range.value) + 1);
  }, 700);
}

document.addEventListener("input", (event) => {
  if (event.target.matches(".player input")) until(Number(event.target.value));
});

// A picture as a file of pixels, twice as fine as it is shown.
async function savePNG(name) {
  const drawing = main.querySelector(".picture svg");
  const source = new Blob([new XMLSerializer().serializeToString(drawing)], { type: "image/svg+xml" });
  const image = new Image();
  image.src = URL.createObjectURL(source);
  await image.decode();
  const canvas = document.createElement("canvas");
  const scale = Math.min(2, 8000 / Math.max(image.width, image.height));
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  canvas.toBlob((pixels) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(pixels);
    link.download = name + ".png";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    say("Saved as " + link.download + ".");
  });
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if (button.matches("[data-play]")) play(button.closest(".player"));
  if (button.dataset.png) savePNG(button.dataset.png);
  if (button.dataset.zoom) {
    const drawing = main.querySelector(".picture svg");
    for (const side of ["width", "height"]) {
      drawing.setAttribute(side, Number(drawing.getAttribute(side)) * Number(button.dataset.zoom));
    }
  }
});

// Files dropped anywhere on the shelf are sent.
document.addEventListener("dragover", (event) => {
  if (main.querySelector("form.drop")) event.preventDefault();
});

document.addEventListener("drop", (event) => {
  const form = main.querySelector("form.drop");
  if (!form || !event.dataTransfer.files.length) return;
  event.preventDefault();
  form.elements.file.files = event.dataTransfer.files;
  form.requestSubmit();
});

// Shows the page anew as it stands now, unless somebody is writing in it.
async function refresh() {
  const active = document.activeElement;
  if (main.contains(active) && active.matches("input, textarea, select")) return say("The library has changed.");
  if (!getSelection().isCollapsed || main.querySelector("details.tools[open]")) return say("The library has changed.");
  await show(await fetch(location.pathname + location.search));
}

// While a page is looked at, it follows the library, or the files that are being read.
let events = null;

function follow() {
  if (events) events.close();
  events = null;
  if (document.hidden) return;
  const upload = main.querySelector("[data-upload]");
  if (upload) {
    if (upload.dataset.done === upload.dataset.count) return;
    events = new EventSource("/uploads/" + upload.dataset.upload + "/events");
    events.onmessage = (event) => {
      if (event.data !== main.querySelector("[data-upload]").dataset.done) refresh();
      if (event.data === upload.dataset.count) events.close();
    };
  } else if (main.dataset.version) {
    events = new EventSource("/events");
    events.onmessage = (event) => {
      if (event.data !== main.dataset.version) refresh();
    };
  }
}

document.addEventListener("visibilitychange", follow);

// What works by the script alone is shown by it.
function prepare() {
  stop();
  for (const part of main.querySelectorAll(".player, .zoom, [data-png]")) part.hidden = false;
  light();
}

addEventListener("hashchange", light);
prepare();
follow();
