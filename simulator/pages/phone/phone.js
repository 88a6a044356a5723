// The browser's half of the phone line: microphone -> frames, frames -> loudspeaker, and the buttons of a telephone.
// The function below is called again whenever Python's data changes; everything that lasts hangs on parentElement.

const UP = 16000, DOWN = 24000, FRAME = 512;

// What a person set once stays with their browser: volume, pace, loudspeaker, and whether the microphone was tried.
const kept = {
  get(name, other) { try { return localStorage.getItem(`simulator-${name}`) ?? other; } catch { return other; } },
  set(name, value) { try { localStorage.setItem(`simulator-${name}`, value); } catch { /* a private window keeps nothing */ } },
};

// Decimates the microphone to 16 kHz with a windowed sinc; runs in the audio thread.
const CAPTURE = `
class Capture extends AudioWorkletProcessor {
  constructor() {
    super();
    this.ratio = sampleRate / ${UP}; this.half = Math.ceil(8 * this.ratio); this.kept = []; this.next = this.half; this.out = [];
  }
  process(inputs) {
    const input = inputs[0][0];
    if (!input) return true;
    for (const sample of input) this.kept.push(sample);
    while (this.next + this.half < this.kept.length) { this.out.push(this.at(this.next)); this.next += this.ratio; }
    const drop = Math.floor(this.next - this.half);
    if (drop > 2048) { this.kept.splice(0, drop); this.next -= drop; }
    while (this.out.length >= ${FRAME}) this.port.postMessage(new Float32Array(this.out.splice(0, ${FRAME})));
    return true;
  }
  at(place) {
    const from = Math.ceil(place - this.half), to = Math.floor(place + this.half), cut = 0.92 / this.ratio;
    let sum = 0, norm = 0;
    for (let i = from; i <= to; i++) {
      const x = i - place, w = 0.5 + 0.5 * Math.cos(Math.PI * x / (this.half + 1));
      const s = x === 0 ? cut : Math.sin(Math.PI * cut * x) / (Math.PI * x);
      sum += this.kept[i] * s * w; norm += s * w;
    }
    return sum / norm;
  }
}
registerProcessor("capture", Capture);
`;

class Microphone {
  constructor(onFrame) { this.onFrame = onFrame; }
  async open() {
    if (!window.isSecureContext || !navigator.mediaDevices) throw new Error("insecure");
    this.stream = await navigator.mediaDevices.getUserMedia(
      { audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1 } });
    this.context = new AudioContext();
    const url = URL.createObjectURL(new Blob([CAPTURE], { type: "text/javascript" }));
    await this.context.audioWorklet.addModule(url);
    URL.revokeObjectURL(url);
    const node = new AudioWorkletNode(this.context, "capture", { numberOfOutputs: 0 });
    node.port.onmessage = (event) => this.onFrame(event.data);
    this.context.createMediaStreamSource(this.stream).connect(node);
    await this.context.resume();
  }
  close() {
    this.stream?.getTracks?.().forEach((track) => track.stop());
    this.context?.close().catch(() => {});
    this.stream = this.context = null;
  }
}

class Loudspeaker {
  constructor(rate = DOWN) { this.rate = rate; this.sources = new Set(); this.line = 0; this.total = 0; this.started = 0; this.next = 0; this.volume = 1; }
  open() {
    if (!this.context) {
      this.context = new AudioContext({ sampleRate: this.rate });
      this.gain = this.context.createGain();
      this.gain.connect(this.context.destination);
    }
    this.setVolume(this.volume);
    return this.context.resume();
  }
  setVolume(value) { this.volume = value; if (this.gain) this.gain.gain.value = value; }
  begin(line) { this.stop(); this.line = line; this.total = 0; this.started = 0; }
  push(line, pcm) {
    if (!this.context || line !== this.line) return;
    const samples = new Int16Array(pcm), buffer = this.context.createBuffer(1, samples.length, this.rate);
    const channel = buffer.getChannelData(0);
    for (let i = 0; i < samples.length; i++) channel[i] = samples[i] / 32768;
    const now = this.context.currentTime;
    if (!this.total) { this.next = now + 0.02; this.started = this.next; }
    if (this.next > now + 2) return; // a stall has piled up sound: better a gap than to lag behind for good
    if (this.next < now) { this.started += now - this.next; this.next = now; }
    const source = this.context.createBufferSource();
    source.buffer = buffer; source.connect(this.gain); source.start(this.next);
    source.onended = () => this.sources.delete(source);
    this.sources.add(source);
    this.next += buffer.duration; this.total += buffer.duration;
  }
  played() {
    if (!this.total) return 0;
    return Math.max(0, Math.min(this.total, this.context.currentTime - this.started));
  }
  get sounding() { return this.total > 0 && this.context.currentTime < this.next + 0.25; }
  hush() { this.context?.suspend(); }
  resume() { this.context?.resume(); }
  stop() {
    for (const source of this.sources) { source.onended = null; try { source.stop(); } catch { /* not started yet */ } }
    this.sources.clear(); this.total = 0; this.next = 0;
    this.context?.resume();
  }
  tone(hertz, from, seconds, loud = 0.12) {
    const swing = this.context.createOscillator(), gain = this.context.createGain();
    swing.frequency.value = hertz; gain.gain.value = loud;
    swing.connect(gain); gain.connect(this.gain);
    swing.start(this.context.currentTime + from); swing.stop(this.context.currentTime + from + seconds);
    this.sources.add(swing);
    swing.onended = () => this.sources.delete(swing);
  }
  close() { this.stop(); this.context?.close().catch(() => {}); this.context = null; }
}

// One connection; when it is lost it asks Python for a new ticket and goes on with that.
// What a person does while there is none yet, or none any more, is told as soon as there is one.
const LASTING = ["answer", "text", "transfer", "hang_up"];
class Line {
  constructor(phone) { this.phone = phone; this.seq = 0; this.tries = 0; this.used = new Set(); this.waiting = []; }
  connect(address, ticket) {
    if (!ticket || this.used.has(ticket) || this.done) return;
    this.used.add(ticket);
    this.close();
    const socket = this.socket = new WebSocket(address, ["line.v1", ticket]);
    socket.binaryType = "arraybuffer";
    this.seq = 0;
    socket.onopen = () => {
      this.tries = 0; this.phone.notice(""); this.tell("hello"); this.tell("pace", { pace: this.phone.pace });
      for (const message of this.waiting.splice(0)) socket.send(message);
    };
    socket.onmessage = (event) => {
      if (typeof event.data !== "string") {
        const head = new DataView(event.data, 0, 8);
        this.phone.sound(head.getUint32(0, true), event.data.slice(8));
      } else this.phone.event(JSON.parse(event.data));
    };
    socket.onclose = (event) => {
      if (socket !== this.socket || this.done) return;
      this.socket = null;
      if (event.code === 4001) { this.done = true; this.phone.takenOver(); return; }
      this.phone.notice("lost");
      this.again();
    };
  }
  again() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { this.phone.needTicket(); this.again(); }, Math.min(8000, 500 * 2 ** this.tries++));
  }
  get open() { return this.socket?.readyState === WebSocket.OPEN; }
  tell(t, fields = {}) {
    const message = JSON.stringify({ t, ...fields });
    if (this.open) this.socket.send(message);
    else if (LASTING.includes(t)) this.waiting.push(message);
  }
  frame(samples) {
    if (!this.open) return;
    const raw = new ArrayBuffer(4 + 2 * samples.length), view = new DataView(raw);
    view.setUint32(0, this.seq++, true);
    for (let i = 0; i < samples.length; i++) view.setInt16(4 + 2 * i, Math.max(-1, Math.min(1, samples[i])) * 32767, true);
    this.socket.send(raw);
  }
  close() { clearTimeout(this.timer); const socket = this.socket; this.socket = null; socket?.close(); }
}

class Phone {
  constructor(root, tell) {
    this.root = root; this.python = tell; this.turns = new Map();
    this.muted = this.held = false; this.phase = "ringing"; this.rings = 0; this.pace = kept.get("pace", "normal");
    this.open = kept.get("loudspeaker", "") === "yes";
    this.speaker = new Loudspeaker();
    this.speaker.volume = Number(kept.get("volume", "1"));
    this.line = new Line(this);
    this.microphone = new Microphone((samples) => this.heard(samples));
    this.keys = (event) => this.key(event);
    document.addEventListener("keydown", this.keys);
    this.ticks = setInterval(() => this.tick(), 200);
  }
  update(data) {
    if (!this.data) { this.data = data; this.build(); }
    this.data = data;
    this.line.connect(this.address(), data.ticket);
  }
  address() {
    const base = location.pathname.replace(/\/[^/]*$/, "");
    return `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}${base}/line/${this.data.call}`;
  }
  sound(line, pcm) { this.speaker.push(line, pcm); }
  needTicket() { this.python("ticket", String(Date.now())); }

  build() {
    const say = this.data.labels;
    this.root.innerHTML = `
      <div class="phone" data-phase="ringing">
        <header><span class="dot"></span><b class="who"></b><span class="listeners" hidden></span><time>0:00</time></header>
        <div class="ring"><div class="bell">☎</div><p class="ringtext"></p>
          <button class="main answer"></button><button class="check"></button>
          <div class="meter"><i></i></div><p class="checked" role="status"></p></div>
        <div class="mood" hidden></div>
        <div class="hint" hidden></div>
        <div class="talk" aria-live="polite"></div>
        <p class="notice" role="status" hidden></p>
        <div class="live">
          <div class="meter"><i></i></div>
          <div class="buttons">
            <button class="mute"></button><button class="hold"></button><button class="transfer"></button><button class="hangup"></button>
          </div>
          <form class="to" hidden><label></label><input maxlength="300" autocomplete="off">
            <button type="submit"></button><button type="button" class="not"></button></form>
          <form class="type"><input maxlength="2000" autocomplete="off"><button></button></form>
          <div class="set"><label class="open"><input type="checkbox"><span></span></label><label class="vol"><span></span><input type="range" min="0" max="1.5" step="0.05" value="1"></label>
            <label class="pace"><span></span><select></select></label></div>
        </div>
      </div>`;
    const at = (name) => this.root.querySelector(name);
    this.at = at;
    const text = (name, words, key) => {
      at(name).textContent = words;
      if (key) { const hint = document.createElement("kbd"); hint.textContent = key; at(name).append(hint); }
    };
    text(".who", this.data.number); text(".ringtext", say.ringing);
    text(".answer", say.answer, "A"); text(".check", say.check);
    text(".mute", say.mute, "M"); text(".hold", say.hold, "H"); text(".transfer", say.transfer, "T"); text(".hangup", say.hang_up, "Esc Esc");
    text(".type button", say.send); text(".vol span", say.volume); text(".pace span", say.pace);
    at(".type input").placeholder = say.type;
    at(".type input").setAttribute("aria-label", say.type);
    for (const pace of ["patient", "normal", "brisk"]) at(".pace select").add(new Option(say[pace], pace, false, pace === this.pace));
    at(".vol input").value = this.speaker.volume;
    at(".open input").checked = this.open; text(".open span", say.loudspeaker); at(".open").title = say.loudspeaker_help;
    text(".to label", say.transfer_note); text(".to [type=submit]", say.transfer); text(".to .not", say.cancel);
    at(".checked").textContent = kept.get("microphone", "") ? say.check_known : say.check_first;
    at(".answer").onclick = () => this.answer();
    at(".check").onclick = () => this.check();
    at(".mute").onclick = () => this.mute();
    at(".hold").onclick = () => this.hold();
    at(".transfer").onclick = () => this.transfer();
    at(".hangup").onclick = () => this.line.tell("hang_up");
    at(".type").onsubmit = (event) => {
      event.preventDefault();
      const words = at(".type input").value.trim();
      if (words) this.line.tell("text", { text: words });
      at(".type input").value = "";
    };
    at(".to").onsubmit = (event) => { event.preventDefault(); this.line.tell("transfer", { note: at(".to input").value.trim() }); this.transfer(false); };
    at(".to .not").onclick = () => this.transfer(false);
    at(".to").onkeydown = (event) => { if (event.key === "Escape") this.transfer(false); };
    at(".open input").onchange = (event) => { this.open = event.target.checked; kept.set("loudspeaker", this.open ? "yes" : ""); };
    at(".vol input").oninput = (event) => { this.speaker.setVolume(Number(event.target.value)); kept.set("volume", event.target.value); };
    at(".pace select").onchange = (event) => { this.pace = event.target.value; kept.set("pace", this.pace); this.line.tell("pace", { pace: this.pace }); };
    if (!window.isSecureContext) this.notice("insecure");
    this.ringing();
  }
  ringing() {
    // The bell of a Chinese exchange: 450 Hz, a second on, four off. Browsers let it sound only after a first click.
    const ring = () => {
      if (this.phase !== "ringing") return;
      this.rings += 1;
      this.at(".ringtext").textContent = `${this.data.labels.ringing} · ${this.rings}`;
      if (this.speaker.context?.state === "running") this.speaker.tone(450, 0, 1);
    };
    if (navigator.userActivation?.hasBeenActive) this.speaker.open().catch(() => {});
    ring();
    this.bell = setInterval(ring, 5000);
  }
  listen() {
    this.opening ??= this.openMicrophone();
    return this.opening;
  }
  async openMicrophone() {
    try {
      await this.microphone.open();
      this.notice("");
      return true;
    } catch (error) {
      this.opening = null;
      const name = error.message === "insecure" ? "insecure" : error.name === "NotFoundError" ? "no_device" : "denied";
      this.notice(name);
      return false;
    }
  }
  async check() {
    await this.speaker.open();
    if (await this.listen()) this.at(".checked").textContent = this.data.labels.check_speak;
    this.speaker.tone(660, 0, 0.25); this.speaker.tone(880, 0.3, 0.25);
  }
  async answer() {
    if (this.phase !== "ringing" && this.microphone.stream) return;
    await this.speaker.open();
    this.speaker.stop();
    this.line.tell("answer");
    await this.listen();
  }
  heard(samples) {
    let power = 0;
    for (const sample of samples) power += sample * sample;
    const level = Math.min(100, Math.max(0, 100 + 1.7 * 10 * Math.log10(power / samples.length + 1e-10)));
    for (const bar of this.root.querySelectorAll(".meter i")) bar.style.width = `${this.muted ? 0 : level}%`;
    if (level > 35 && this.phase === "ringing") { this.at(".checked").textContent = this.data.labels.check_good; kept.set("microphone", "yes"); }
    const deaf = this.muted || this.held || (this.open && this.speaker.sounding); // out loud, one speaks at a time
    if (this.phase === "talking") this.line.frame(deaf ? new Float32Array(FRAME) : samples);
  }
  mute() {
    this.muted = !this.muted;
    this.at(".mute").classList.toggle("on", this.muted);
    this.line.tell("mute", { on: this.muted });
  }
  hold() { this.line.tell("hold", { on: !this.held }); }
  transfer(asked = true) {
    this.at(".to").hidden = !asked;
    if (asked) this.at(".to input").focus();
    else { this.at(".to input").value = ""; this.at(".transfer").focus(); }
  }
  key(event) {
    if (!this.root.isConnected || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (this.phase === "ringing") { if (key === "a" || (key === "enter" && event.target.tagName !== "BUTTON")) this.answer(); return; }
    if (key === "m") this.mute();
    if (key === "h") this.hold();
    if (key === "t") { event.preventDefault(); this.transfer(); }
    if (key === "escape") {
      if (Date.now() - (this.escaped || 0) < 1500) this.line.tell("hang_up");
      this.escaped = Date.now();
      this.notice("escape");
    }
    const slider = this.at(".vol input");
    if (key === "arrowup") slider.stepUp(2);
    if (key === "arrowdown") slider.stepDown(2);
    this.speaker.setVolume(Number(slider.value));
  }
  tick() {
    if (this.phase === "talking" && this.since) {
      const seconds = Math.floor((Date.now() - this.since) / 1000);
      this.at("time").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    }
    if (this.speaker.total) this.line.tell("played", { line: this.speaker.line, ms: Math.round(1000 * this.speaker.played()) });
  }
  notice(name, why = "") {
    const place = this.at?.(".notice");
    if (!place) return;
    place.hidden = !name;
    place.textContent = name ? (this.data.labels[`notice_${name}`] ?? name) + (why ? ` ${why}` : "") : "";
  }
  takenOver() { this.notice("taken_over"); this.stop(); }

  event(data) {
    const on = {
      state: () => this.state(data),
      caption: () => this.caption(data),
      line: () => this.speaker.begin(data.line),
      hush: () => this.speaker.hush(),
      resume: () => this.speaker.resume(),
      stop: () => this.speaker.stop(),
      notice: () => this.notice(data.key),
      whisper: () => this.notice("whisper", data.text),
      listeners: () => { this.at(".listeners").hidden = !data.n; this.at(".listeners").textContent = this.data.labels.listeners; },
      music: () => { this.held = data.on; this.at(".hold").classList.toggle("on", data.on); },
      ended: () => { this.state({ phase: "ended" }); this.line.done = true; this.stop(); this.python("ended", `${data.outcome}`); },
    }[data.t];
    if (on) on();
  }
  state(data) {
    this.phase = data.phase === "held" ? "talking" : data.phase;
    const phone = this.at(".phone");
    phone.dataset.phase = data.phase;
    phone.dataset.customer = data.customer ?? "";
    if (this.phase === "talking") {
      clearInterval(this.bell);
      this.since ??= Date.now() - 1000 * data.elapsed;
      if (!this.microphone.stream && !this.asked) this.askForClick();
    }
    this.mood(data.mood);
    this.at(".hint").hidden = !data.hint;
    this.at(".hint").textContent = data.hint ?? "";
  }
  askForClick() {
    // After a reload the browser wants a click before sound and microphone may be used again.
    this.asked = true;
    if (navigator.userActivation?.hasBeenActive) { this.answer(); return; }
    this.notice("click");
    this.root.addEventListener("pointerdown", () => { this.notice(""); this.answer(); }, { once: true });
  }
  mood(mood) {
    const place = this.at(".mood");
    place.hidden = !mood;
    if (!mood) return;
    place.replaceChildren(...["anger", "trust", "patience"].map((name) => {
      const row = document.createElement("div"), label = document.createElement("span"), bar = document.createElement("i");
      label.textContent = this.data.labels[name];
      bar.className = name; bar.style.setProperty("--share", `${Math.round(100 * mood[name])}%`);
      row.append(label, bar);
      return row;
    }));
  }
  caption({ who, turn, text, final, by }) {
    let row = this.turns.get(turn);
    if (who === "customer" && !text) { row?.remove(); return; } // the trainee spoke first: nothing was heard of it
    if (!row) {
      row = document.createElement("div");
      row.append(document.createElement("small"), document.createElement("span"));
      this.turns.set(turn, row);
      this.at(".talk").append(row);
    }
    row.className = `turn ${who}${final ? "" : " partial"}`;
    row.firstChild.textContent = this.data.labels[who] + (by ? ` · ${this.data.labels.supervisor}` : "");
    row.lastChild.textContent = text || "……";
    this.at(".talk").scrollTop = this.at(".talk").scrollHeight;
  }
  stop() { this.microphone.close(); this.opening = null; this.speaker.close(); this.line.close(); clearInterval(this.bell); }
  close() {
    this.line.done = true;
    this.stop();
    clearInterval(this.ticks);
    document.removeEventListener("keydown", this.keys);
  }
}

// A supervisor's telephone: hears both sides, sees the captions, whispers, or types for one of the two.
class Listener extends Phone {
  constructor(root, tell) { super(root, tell); this.agent = new Loudspeaker(UP); }
  build() {
    const say = this.data.labels, at = (name) => this.root.querySelector(name);
    this.at = at;
    this.root.innerHTML = `
      <div class="phone" data-phase="talking">
        <header><span class="dot"></span><b class="who"></b><span class="listeners" hidden></span><time>0:00</time></header>
        <div class="mood" hidden></div><div class="hint" hidden></div>
        <div class="talk" aria-live="polite"></div>
        <p class="notice" role="status" hidden></p>
        <div class="live">
          <form class="type side"><select></select><input maxlength="500" autocomplete="off"><button></button></form>
          <div class="set"><label class="vol"><span></span><input type="range" min="0" max="1.5" step="0.05" value="1"></label></div>
        </div>
      </div>`;
    at(".who").textContent = this.data.title;
    at(".type button").textContent = say.send;
    at(".vol span").textContent = say.volume;
    for (const side of ["whisper", "as_agent", "as_customer"]) at("select").add(new Option(say[`side_${side}`], side));
    at("select").setAttribute("aria-label", say.side);
    const type = at(".type input");
    type.setAttribute("aria-label", say.type_listener);
    type.placeholder = say.type_listener;
    at(".type").onsubmit = (event) => {
      event.preventDefault();
      if (type.value.trim()) this.line.tell(at("select").value, { text: type.value.trim() });
      type.value = "";
    };
    at(".vol input").oninput = (event) => { for (const each of [this.speaker, this.agent]) each.setVolume(Number(event.target.value)); };
  }
  async answer() { await this.speaker.open(); await this.agent.open(); this.agent.begin(0); this.microphone.stream = true; }
  sound(line, pcm) { (line === 0 ? this.agent : this.speaker).push(line, pcm); }
  key() { /* a listener has no buttons to press */ }
  tick() {
    this.beats = (this.beats ?? 0) + 1;
    if (this.beats % 25 === 0) this.line.tell("ping", { n: this.beats }); // a listener is silent, and not gone
    if (this.since && this.phase !== "ended") {
      const seconds = Math.floor((Date.now() - this.since) / 1000);
      this.at("time").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    }
  }
  stop() { this.microphone.stream = null; this.agent.close(); super.stop(); }
}

export default function (component) {
  const { parentElement, data, setTriggerValue } = component;
  const root = parentElement.querySelector(".phone-root");
  root.phone ??= new (data.role === "listener" ? Listener : Phone)(root, setTriggerValue);
  root.phone.python = setTriggerValue;
  root.phone.update(data);
  return () => { root.phone?.close(); root.phone = null; };
}
