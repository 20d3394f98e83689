// The line between a room and the bot: what comes in over server-sent events, and what goes out.
// What goes out is kept in the browser until the server has it, so a reload or a restart loses nothing.

const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), b => b.toString(16).padStart(2, "0")).join("");

export class Link {
  /**
   * @param {string} room
   * @param {Record<string, (data: any) => void>} on a handler for each event of the room
   * @param {(up: boolean) => void} connected
   */
  constructor(room, on, connected) {
    this.room = room;
    this.on = on;
    this.key = `coachbot.outgoing.${room}`;
    this.sending = false;
    this.connect(connected);
    this.drain();
  }

  get outgoing() { return JSON.parse(localStorage.getItem(this.key) ?? "[]"); }
  set outgoing(messages) { localStorage.setItem(this.key, JSON.stringify(messages)); }

  connect(connected) {
    const source = new EventSource(`/rooms/${this.room}/events`);
    source.onopen = () => { connected(true); this.drain(); };
    source.onerror = () => connected(false);
    for (const [name, handle] of Object.entries(this.on))
      source.addEventListener(name, e => handle(e.data ? JSON.parse(e.data) : {}));
  }

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
          this.on.refused({ messageId: next.id, error: error ?? "That could not be sent." });
        }
      }
    } catch {
      setTimeout(() => this.drain(), 1500);
    } finally {
      this.sending = false;
    }
  }
}
