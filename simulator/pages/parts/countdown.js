// The clock of a sitting, and the hand that saves what is being typed. The function runs again whenever its data or the
// theme changes, so that everything lives on `state`.
const PAUSE = 800, LONGEST = 5000; // ms without a key, and of typing without a pause, after which a text is saved
const FIELDS = ".st-key-asked textarea, .st-key-asked input";

function save(field) {
  // as Enter does, Ctrl+Enter in a text of several lines; a field that did not change does nothing, focus and caret stay
  const several = field.tagName === "TEXTAREA";
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: several, bubbles: true, cancelable: true }));
}

function typing(state) {
  let field = null, pause = 0, first = 0;
  const done = () => { clearTimeout(pause); if (field?.isConnected) save(field); field = null; };
  const typed = ({ target, isComposing }) => {
    if (!target.matches?.(FIELDS)) return;
    if (field !== target) { done(); field = target; first = performance.now(); }
    clearTimeout(pause);
    if (isComposing) return; // half a character; what ends it comes here too
    const left = first + LONGEST - performance.now();
    pause = setTimeout(done, Math.max(0, Math.min(PAUSE, left)));
  };
  const ended = ({ target }) => typed({ target, isComposing: false });
  document.addEventListener("input", typed, true);
  document.addEventListener("compositionend", ended, true);
  document.addEventListener("visibilitychange", done); // a phone that is locked may not come back
  state.stop = () => {
    clearTimeout(pause);
    document.removeEventListener("input", typed, true);
    document.removeEventListener("compositionend", ended, true);
    document.removeEventListener("visibilitychange", done);
  };
}

function lock(on) {
  for (const field of document.querySelectorAll(FIELDS)) {
    if (on) save(field);
    field.readOnly = on;
  }
}

function told(state, data) {
  // the server has told the time; called again with the same data it has not
  const stamp = `${data.now} ${data.ends}`;
  if (state.stamp === stamp) return;
  Object.assign(state, { stamp, left: data.ends - data.now, seen: performance.now(), date: Date.now(), woke: false });
  if (state.over) lock(state.over = false); // its clock was set back
}

function elapsed(state, wake) {
  // neither clock of the browser is sure: one stands still while the machine sleeps, the other can be set
  const steady = performance.now() - state.seen, dated = Date.now() - state.date;
  if (Math.abs(steady - dated) > 2000 && !state.woke) { state.woke = true; wake(); }
  return Math.max(steady, dated);
}

export default function ({ data, parentElement, setTriggerValue }) {
  const box = parentElement.querySelector(".countdown");
  const state = parentElement._countdown ?? (parentElement._countdown = {});
  if (!state.stop) typing(state);
  told(state, data);
  const show = () => {
    const left = Math.max(0, Math.ceil((state.left - elapsed(state, () => setTriggerValue("woke", true))) / 1000));
    const two = (n) => String(n).padStart(2, "0");
    const text = `${two(Math.floor(left / 60))}:${two(left % 60)}`;
    if (box.firstElementChild.textContent !== text) box.firstElementChild.textContent = text;
    box.dataset.level = left <= 60 ? "last" : left <= 300 ? "soon" : "";
    const say = left === 300 ? data.five : left === 60 ? data.one : "";
    if (say) box.lastElementChild.textContent = say;
    if (left === 0 && !state.over) {
      lock(state.over = true);
      setTimeout(() => setTriggerValue("over", true), data.grace);
    }
  };
  clearInterval(state.timer); state.timer = setInterval(show, 250); show();
  return () => { clearInterval(state.timer); state.stop?.(); state.stop = null; };
}
