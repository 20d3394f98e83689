// The page: three rooms side by side, or one at a time where the window is narrow.
import { Feed } from "./wire.js";
import { Room } from "./room.js";

const tabs = document.querySelector(".tabs");
const main = document.getElementById("rooms");
const connection = document.getElementById("connection");
function connected(up) {
  connection.textContent = up ? "" : "The bot is not answering. What you write is kept and sent when it is back.";
}

function show(name) {
  for (const section of main.children) section.classList.toggle("shown", section.dataset.room === name);
  for (const tab of tabs.children) {
    tab.setAttribute("aria-pressed", String(tab.dataset.room === name));
    if (tab.dataset.room === name) tab.classList.remove("unread");
  }
  sessionStorage.setItem("coachbot.room", name);
}

function unread(name) {
  const tab = tabs.querySelector(`[data-room="${name}"]`);
  if (tab?.getAttribute("aria-pressed") !== "true") tab?.classList.add("unread");
}

const get = async path => (await fetch(path)).json();

async function start() {
  const { rooms } = await get("/rooms");
  const feed = new Feed(connected);
  const opened = rooms.map(description => {
    const room = new Room(description, { feed, unread });
    const tab = document.createElement("button");
    tab.type = "button";
    tab.textContent = description.title;
    tab.dataset.room = description.room;
    tab.addEventListener("click", () => show(description.room));
    tabs.append(tab);
    main.append(room.element);
    return room;
  });
  show(sessionStorage.getItem("coachbot.room") ?? rooms[0].room);

  const { samples, practice } = await get("/rooms/samples");
  for (const room of opened) {
    if (room.name === "newhire") room.offerSamples([...practice, ...samples], "Try practising");
    else if (room.name !== "manager") room.offerSamples(samples);
  }
}

const confirm = document.getElementById("confirm-reset");
document.getElementById("reset").addEventListener("click", () => confirm.showModal());
confirm.addEventListener("close", () => {
  if (confirm.returnValue === "yes")
    fetch("/rooms/reset", { method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" });
  confirm.returnValue = "";
});

// Cards take their colours when they are drawn.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => location.reload());

start().catch(() => { connection.textContent = "The rooms could not be opened. Is the bot running?"; setTimeout(() => location.reload(), 3000); });
