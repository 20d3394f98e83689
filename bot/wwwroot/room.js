// One room: what was said, and the line to write on.
import { drawCard, typedOn } from "./cards.js";
import { Outbox } from "./wire.js";

const cardType = "application/vnd.microsoft.card.adaptive";
const plain = window.markdownit({ html: false, breaks: true });
const time = stamp => new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" }).format(new Date(stamp));

const hints = {
  agent: "Paste what the customer wrote. Enter sends, Shift+Enter starts a new line.",
  manager: "Cases that are handed up arrive here.",
  newhire: "Type practice to talk with a customer who isn't real. Enter sends, Shift+Enter starts a new line.",
};
const roles = {
  agent: "A support agent, mid-case",
  manager: "The managers' conversation",
  newhire: "A new colleague, learning",
};

export class Room {
  constructor({ room, title, users }, { feed, unread }) {
    this.name = room;
    this.users = users;
    this.user = users.find(u => u.id === sessionStorage.getItem(`coachbot.user.${room}`)) ?? users[0];
    this.unread = unread;
    this.live = false;
    this.shownActivities = new Map();
    this.shownMessages = new Map();
    this.versions = new Map();
    this.actedOn = new Map();
    this.authors = new Map();
    this.typed = new Map();

    this.element = document.getElementById("room-template").content.firstElementChild.cloneNode(true);
    this.element.dataset.room = room;
    this.find = selector => this.element.querySelector(selector);
    this.find("h2").textContent = title;
    this.find("h2").id = `title-${room}`;
    this.element.setAttribute("aria-labelledby", `title-${room}`);
    this.offerPeople();
    this.find(".hint").textContent = hints[room] ?? "";
    this.log = this.find(".log");
    this.log.setAttribute("aria-label", `What was said in the room ${title}`);
    this.wireComposer(title);

    this.outbox = new Outbox(room, e => this.refuse(e));
    feed.onOpen(() => this.outbox.drain());
    feed.on("ready", () => this.becomeLive());
    const handlers = {
      reset: () => this.reset(),
      sent: e => this.showSent(e),
      answered: e => this.settle(e.messageId),
      refused: e => this.refuse(e),
      activity: e => this.showActivity(e.activity),
      update: e => this.replaceActivity(e.activityId, e.activity, e.for, e.messageId),
      delete: e => this.remove(e.activityId),
      notice: e => this.showNotice(e),
      typing: () => this.typing(true),
    };
    for (const [kind, handle] of Object.entries(handlers)) feed.on(`${room}.${kind}`, handle);
  }

  wireComposer(title) {
    const box = this.find(".composer textarea");
    const draftKey = `coachbot.draft.${this.name}`;
    box.placeholder = this.name === "agent" ? "Paste the customer's words…" : "Write to CoachBot…";
    box.setAttribute("aria-label", `Write to CoachBot as ${title}`);
    box.value = localStorage.getItem(draftKey) ?? "";
    box.addEventListener("input", () => localStorage.setItem(draftKey, box.value));
    box.addEventListener("keydown", e => {
      if (e.key === "Enter" && !e.shiftKey && !e.isComposing) {
        e.preventDefault();
        this.find("form").requestSubmit();
      }
    });
    this.find("form").addEventListener("submit", e => {
      e.preventDefault();
      const text = box.value.trim();
      if (!text) return;
      box.value = "";
      localStorage.removeItem(draftKey);
      this.say({ text });
    });
    this.find(".newer").addEventListener("click", () => this.toLatest());
    this.log.addEventListener("scroll", () => { if (this.atEnd()) this.find(".newer").hidden = true; });
  }

  /** Where several people share a room, the page is one of them: what only one of them sees, shows to that one. */
  offerPeople() {
    this.find(".role").textContent = this.users.length > 1 ? roles[this.name] ?? "" : `${this.user.name} · ${roles[this.name] ?? ""}`;
    const people = this.find(".people");
    people.hidden = this.users.length < 2;
    people.setAttribute("aria-label", "Who you are here");
    people.append("You are", ...this.users.map(user => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = user.name;
      button.setAttribute("aria-pressed", String(user === this.user));
      button.addEventListener("click", () => this.become(user));
      return button;
    }));
  }

  become(user) {
    for (const id of this.versions.keys()) this.typedOn(id);
    this.user = user;
    sessionStorage.setItem(`coachbot.user.${this.name}`, user.id);
    for (const button of this.find(".people").children) button.setAttribute("aria-pressed", String(button.textContent === user.name));
    for (const [item, author] of this.authors) this.sign(item, author);
    for (const id of this.versions.keys()) {
      this.redraw(id, this.typed.get(user.id)?.get(id) ?? []);
      this.fetchOwn(id);
    }
  }

  sign(item, author) {
    const mine = author.id === this.user.id;
    item.classList.toggle("mine", mine);
    item.firstElementChild.textContent = `${mine ? "You" : author.name} · ${author.time}`;
  }

  offerSamples(samples, title) {
    this.find(".samples").hidden = false;
    if (title) this.find(".samples summary").textContent = title;
    this.find(".samples ul").append(...samples.map(({ title, text }) => {
      const button = document.createElement("button");
      const start = document.createElement("span");
      button.type = "button";
      button.textContent = title;
      start.textContent = text;
      button.append(start);
      button.addEventListener("click", () => {
        const box = this.find(".composer textarea");
        box.value = text;
        box.dispatchEvent(new Event("input"));
        this.find(".samples").open = false;
        box.focus();
      });
      const item = document.createElement("li");
      item.append(button);
      return item;
    }));
  }

  /** Sends, and shows it at once as not yet taken. */
  say(message) {
    const id = this.outbox.send({ from: this.user.id, ...message });
    this.showSent({ messageId: id, activity: { type: message.invoke ? "invoke" : "message", ...message, from: this.user } });
    if (message.text) this.toLatest();
    return id;
  }

  showSent({ messageId, activity }) {
    if (activity.replyToId) this.actedOn.set(messageId, this.versions.get(activity.replyToId)?.everybody);
    if (this.shownMessages.has(messageId)) return;
    if (activity.type === "invoke" || activity.text === undefined || activity.text === null) {
      const acted = this.shownActivities.get(activity.replyToId);
      if (activity.from?.id === this.user.id && (activity.value ?? activity.invoke)?.trigger !== "automatic") acted?.setAttribute("aria-busy", "true");
      this.shownMessages.set(messageId, acted ?? document.createElement("div"));
      return;
    }
    const author = { ...(activity.from ?? this.user), time: time(activity.timestamp ?? Date.now()) };
    const item = this.message("waiting", author.name, activity.timestamp);
    this.authors.set(item, author);
    this.sign(item, author);
    const bubble = document.createElement("div");
    bubble.className = "bubble";
    bubble.tabIndex = 0;
    bubble.textContent = activity.text.replace(/^<at>[^<]*<\/at>\s*/, "");
    item.append(bubble);
    this.shownMessages.set(messageId, item);
    this.append(item);
  }

  settle(messageId) {
    const item = this.shownMessages.get(messageId);
    item?.classList.remove("waiting");
    item?.removeAttribute("aria-busy");
    this.typing(false);
  }

  refuse({ messageId, error }) {
    this.settle(messageId);
    const item = this.shownMessages.get(messageId);
    this.note(item?.isConnected ? item : this.log, error ?? "CoachBot could not take that.");
  }

  showNotice({ messageId, activityId, text, for: reader }) {
    this.settle(messageId);
    if (reader && reader !== this.user.id) return;
    this.note(this.shownActivities.get(activityId) ?? this.log, text);
  }

  note(under, text) {
    const line = document.createElement("p");
    line.className = "state";
    line.setAttribute("role", "status");
    line.textContent = text;
    under.append(line);
  }

  showActivity(activity) {
    this.typing(false);
    if (activity.type !== "message" || this.shownActivities.has(activity.id)) return;
    this.versions.set(activity.id, { everybody: activity, own: new Map(), asked: new Set() });
    const item = this.drawActivity(activity);
    this.shownActivities.set(activity.id, item);
    this.append(item);
    if (this.live) {
      item.classList.add("fresh");
      this.unread(this.name);
    }
    this.fetchOwn(activity.id);
  }

  /** A new version for everybody ends the versions of single people; each fetches theirs anew. An answer to an action on a version that was
      replaced meanwhile comes too late. */
  replaceActivity(id, activity, reader, messageId) {
    const versions = this.versions.get(id);
    if (reader && versions) {
      if (this.actedOn.has(messageId) && this.actedOn.get(messageId) !== versions.everybody) return;
      versions.own.set(reader, activity);
      if (reader === this.user.id) this.redraw(id);
      return;
    }
    this.versions.set(id, { everybody: activity, own: new Map(), asked: new Set() });
    this.redraw(id);
    this.fetchOwn(id);
  }

  /** A card may ask for a version of its own for those it names, as Teams does when it shows one. */
  fetchOwn(id) {
    const { everybody, own, asked } = this.versions.get(id);
    const refresh = everybody.attachments?.find(a => a.contentType === cardType)?.content.refresh;
    if (!this.live || !refresh?.action || !refresh.userIds?.includes(this.user.id) || own.has(this.user.id) || asked.has(this.user.id)) return;
    asked.add(this.user.id);
    const { verb, data } = refresh.action;
    this.outbox.send({ from: this.user.id, replyToId: id, invoke: { verb, data, trigger: "automatic" } });
  }

  /** What its reader has written on a message's card: also while the version for everybody shows, before their own comes. */
  typedOn(id) {
    const cards = [...this.shownActivities.get(id)?.querySelectorAll(".card") ?? []];
    const waiting = this.typed.get(this.user.id)?.get(id) ?? [];
    const typed = cards.map((card, i) => typedOn(card) ?? waiting[i]);
    if (!this.typed.has(this.user.id)) this.typed.set(this.user.id, new Map());
    this.typed.get(this.user.id).set(id, typed);
    return typed;
  }

  redraw(id, typed = this.typedOn(id)) {
    const { everybody, own } = this.versions.get(id);
    const activity = own.get(this.user.id) ?? everybody;
    const old = this.shownActivities.get(id);
    const held = old?.contains(document.activeElement);
    const item = this.drawActivity(activity, [...typed]);
    this.shownActivities.set(id, item);
    if (old) this.exchange(old, item); else this.append(item);
    for (const card of item.querySelectorAll(".card")) card.settle();
    if (held && !typed.some(t => t?.focus) && !item.contains(document.activeElement)) this.find(".composer textarea").focus({ preventScroll: true });
  }

  // What is being read stays where it is, though a card may become longer or shorter.
  exchange(old, item) {
    const { scrollTop } = this.log;
    const [height, isAbove] = [old.offsetHeight, old.offsetTop + old.offsetHeight < this.log.offsetTop + scrollTop];
    old.replaceWith(item);
    this.log.scrollTop = isAbove ? scrollTop + item.offsetHeight - height : scrollTop;
  }

  remove(id) {
    this.shownActivities.get(id)?.remove();
    this.shownActivities.delete(id);
    this.versions.delete(id);
  }

  drawActivity(activity, typed = []) {
    const item = this.message("", activity.from?.name ?? "CoachBot", activity.timestamp);
    if (activity.text) {
      const bubble = document.createElement("div");
      bubble.className = "bubble";
      if (activity.textFormat === "plain") bubble.textContent = activity.text;
      else { bubble.innerHTML = plain.render(activity.text); bubble.style.whiteSpace = "normal"; }
      item.append(bubble);
    }
    for (const attachment of activity.attachments ?? []) {
      if (attachment.contentType !== cardType) continue;
      item.append(drawCard(attachment.content, action => this.act(activity.id, action), typed.shift()));
    }
    for (const { title, value } of activity.suggestedActions?.actions ?? []) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = title;
      button.addEventListener("click", () => this.say({ text: String(value) }));
      item.append(button);
    }
    return item;
  }

  act(replyToId, action) {
    this.say(action.kind === "execute"
      ? { replyToId, invoke: { verb: action.verb, data: action.data } }
      : { replyToId, value: action.data });
  }

  message(kind, who, stamp) {
    const item = document.createElement("article");
    item.className = `message ${kind}`;
    const head = document.createElement("p");
    head.className = "who";
    head.textContent = `${who} · ${time(stamp ?? Date.now())}`;
    item.append(head);
    return item;
  }

  append(item) {
    const follow = !this.live || this.atEnd();
    this.log.append(item);
    if (follow) requestAnimationFrame(() => this.reveal(item));
    else this.find(".newer").hidden = false;
  }

  atEnd() { return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80; }

  // A card taller than the room is shown from its top: what to say first stands there.
  reveal(item) {
    if (item.offsetHeight > this.log.clientHeight - 40) item.scrollIntoView({ block: "start" });
    else this.log.scrollTop = this.log.scrollHeight;
  }

  toLatest() {
    this.log.scrollTop = this.log.scrollHeight;
    this.find(".newer").hidden = true;
  }

  typing(on) { this.find(".typing").hidden = !on; }

  becomeLive() {
    this.live = true;
    for (const { id, from, ...message } of this.outbox.outgoing)
      this.showSent({ messageId: id, activity: { type: message.invoke ? "invoke" : "message", ...message, from: this.users.find(u => u.id === from) } });
    for (const id of this.versions.keys()) this.fetchOwn(id);
    const last = this.log.lastElementChild;
    if (last) this.reveal(last);
  }

  reset() {
    this.shownActivities.clear();
    this.shownMessages.clear();
    this.versions.clear();
    this.authors.clear();
    this.typed.clear();
    this.log.replaceChildren();
    this.typing(false);
    this.live = false;
  }
}
