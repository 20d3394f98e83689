// The line between the rooms and the bot: what comes in over server-sent events, and what goes out.
// What goes out is kept in the browser until the server has it, so a reload or a restart loses nothing.

const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), b => b.toString(16).padStart(2, "0")).join("");

/** What happens in the rooms, over one connection: events are named "room.kind". */
export class Feed {
  /** @param {(up: boolean) => void} connected */
  constructor(connected) {
    this.source = new EventSource("/rooms/events");
    this.opened = [];
    this.source.onopen = () => { connected(true); for (const tell of this.opened) tell(); };
    this.source.onerror = () => connected(false);
  }

  on(event, handle) { this.source.addEventListener(event, e => handle(JSON.parse(e.data))); }

  onOpen(tell) { this.opened.push(tell); }
}

/** What one room sends. */
export class Outbox {
  /**
   * @param {string} room
   * @param {(refusal: {messageId: string, error: string}) => void} refused
   */
  constructor(room, refused) {
    this.room = room;
    this.refused = refused;
    this.key = `coachbot.outgoing.${room}`;
    this.sending = false;
    this.drain();
  }

  get outgoing() { return JSON.parse(localStorage.getItem(this.key) ?? "[]"); }
  set outgoing(messages) { localStorage.setItem(this.key, JSON.stringify(messages)); }

  /** Queues a message ({text} or {value|invoke, replyToId}) and returns its id. */
  send(message) {
    const id = newId();
    this.outgoing = [...this.outgoing, { id, timezone, ...message }];
    this.drain();
    return id;
  }

  async drain() {
    if (this.sending) return;
    this.sending = true;
    try {
      for (let next; (next = this.outgoing[0]);) {
        const response = await fetch(`/rooms/${this.room}/messages`, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify(next),
        });
        if (response.status >= 500) throw new Error("not now");
        this.outgoing = this.outgoing.filter(m => m.id !== next.id);
        if (!response.ok) {
          const { error } = await response.json().catch(() => ({}));
          this.refused({ messageId: next.id, error: error ?? "That could not be sent." });
        }
      }
    } catch {
      setTimeout(() => this.drain(), 1500);
    } finally {
      this.sending = false;
    }
  }
}
