// Draws an Adaptive Card as Teams would, with Microsoft's renderer.

const markdown = window.markdownit({ html: false, linkify: false, breaks: true });
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};
AdaptiveCards.GlobalSettings.useBuiltInInputValidation = true;

const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function container(background) {
  const color = (normal, subtle) => ({ default: normal, subtle });
  return {
    backgroundColor: css(background),
    borderColor: css("--line"),
    foregroundColors: {
      default: color(css("--text"), css("--soft")),
      dark: color(css("--text"), css("--soft")),
      light: color(css("--soft"), css("--soft")),
      accent: color(css("--accent"), css("--accent")),
      good: color(css("--text-good"), css("--text-good")),
      warning: color(css("--text-warning"), css("--text-warning")),
      attention: color(css("--text-attention"), css("--text-attention")),
    },
  };
}

function hostConfig() {
  return new AdaptiveCards.HostConfig({
    fontFamily: '"Segoe UI", system-ui, "Liberation Sans", sans-serif',
    fontSizes: { small: 13, default: 15, medium: 17, large: 20, extraLarge: 24 },
    spacing: { small: 4, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 14 },
    separator: { lineThickness: 1, lineColor: css("--line") },
    supportsInteractivity: true,
    actions: {
      maxActions: 8, spacing: "default", buttonSpacing: 8, actionsOrientation: "horizontal", actionAlignment: "left",
      showCard: { actionMode: "inline", inlineTopMargin: 10, style: "emphasis" },
    },
    inputs: {
      label: { inputSpacing: 4, requiredInputs: { weight: "bolder", suffix: " *", suffixColor: "attention" }, optionalInputs: { weight: "bolder" } },
      errorMessage: { color: "attention", weight: "bolder" },
    },
    factSet: { title: { weight: "bolder", wrap: true, maxWidth: 130 }, value: { wrap: true }, spacing: 10 },
    containerStyles: {
      default: container("--card"),
      emphasis: container("--emphasis"),
      good: container("--good"),
      attention: container("--attention"),
      warning: container("--warning"),
      accent: container("--accent-soft"),
    },
  });
}

const drawn = new WeakMap();

/** What somebody has written on a card and not sent yet, where they are in it, and what they have opened. */
export function typedOn(box) {
  const { card, first, sent } = drawn.get(box) ?? {};
  const inputs = card?.getAllInputs() ?? [];
  if (!inputs.length) return null;
  const values = new Map(inputs.map(i => [i.id, i.value]).filter(([id, value]) => value !== undefined && value !== first.get(id) && value !== sent?.[id]));
  const at = inputs.find(i => i.renderedInputControlElement?.contains(document.activeElement));
  const field = document.activeElement;
  return {
    values,
    open: [...box.querySelectorAll(".ac-pushButton[aria-expanded=true]")].filter(b => !sent || values.size).map(b => b.textContent),
    focus: at && { id: at.id, from: field.selectionStart, to: field.selectionEnd },
  };
}

// A card that was drawn anew goes on where its reader was: opened again what they had opened, the cursor where it stood.
function resume(box, { open, focus }) {
  const { card } = drawn.get(box);
  drawn.get(box).resuming = true;
  for (const button of box.querySelectorAll(".ac-pushButton[aria-expanded]")) {
    if (open.includes(button.textContent) && button.getAttribute("aria-expanded") === "false") button.click();
  }
  drawn.get(box).resuming = false;
  const field = focus && card.getAllInputs().find(i => i.id === focus.id)?.renderedInputControlElement;
  if (!field?.offsetParent || document.activeElement !== document.body) return;
  field.focus({ preventScroll: true });
  if (typeof focus.from === "number") field.setSelectionRange?.(focus.from, focus.to);
}

/**
 * The element of a card; call its `settle` once it is on the page.
 * @param {object} content the card's JSON
 * @param {(action: {kind: "execute"|"submit", verb?: string, data: object}) => void} act called when a button is pressed
 * @param {object} [typed] what was written on the version of this card that it replaces
 */
export function drawCard(content, act, typed) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = hostConfig();
  card.parse(content);
  const first = new Map(card.getAllInputs().map(i => [i.id, i.defaultValue ?? ""]));
  for (const input of card.getAllInputs()) {
    if (typed?.values.has(input.id)) input.defaultValue = typed.values.get(input.id);
  }

  const box = document.createElement("div");
  const send = action => {
    drawn.get(box).sent = action.data;
    act(action);
  };
  card.onExecuteAction = action => {
    if (action instanceof AdaptiveCards.OpenUrlAction) {
      if (/^https?:/i.test(action.url ?? "")) window.open(action.url, "_blank", "noopener");
    } else if (action instanceof AdaptiveCards.ExecuteAction) {
      send({ kind: "execute", verb: action.verb, data: action.data ?? {} });
    } else if (action instanceof AdaptiveCards.SubmitAction) {
      send({ kind: "submit", data: action.data ?? {} });
    }
  };
  // What a button opens is shown with its own button, and ready to be written in.
  card.onInlineCardExpanded = (action, isExpanded) => {
    if (!isExpanded || drawn.get(box).resuming) return;
    action.card.getAllInputs()[0]?.renderedInputControlElement?.focus({ preventScroll: true });
    requestAnimationFrame(() => action.card.renderedElement?.scrollIntoView({ block: "nearest" }));
  };

  box.className = "card";
  if (content.speak) box.setAttribute("aria-label", content.speak);
  box.setAttribute("role", "group");
  box.append(card.render() ?? content.fallbackText ?? "This card could not be drawn.");
  drawn.set(box, { card, first });
  box.settle = () => { if (typed) resume(box, typed); };
  return box;
}
