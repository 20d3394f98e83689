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

/**
 * The element of a card.
 * @param {object} content the card's JSON
 * @param {(action: {kind: "execute"|"submit", verb?: string, data: object}) => void} act called when a button is pressed
 */
export function drawCard(content, act) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = hostConfig();
  card.parse(content);
  card.onExecuteAction = action => {
    if (action instanceof AdaptiveCards.OpenUrlAction) {
      if (/^https?:/i.test(action.url ?? "")) window.open(action.url, "_blank", "noopener");
    } else if (action instanceof AdaptiveCards.ExecuteAction) {
      act({ kind: "execute", verb: action.verb, data: action.data ?? {} });
    } else if (action instanceof AdaptiveCards.SubmitAction) {
      act({ kind: "submit", data: action.data ?? {} });
    }
  };

  const box = document.createElement("div");
  box.className = "card";
  if (content.speak) box.setAttribute("aria-label", content.speak);
  box.setAttribute("role", "group");
  box.append(card.render() ?? content.fallbackText ?? "This card could not be drawn.");
  return box;
}
