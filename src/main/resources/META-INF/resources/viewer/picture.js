/* What every picture has in common: buttons and keys to zoom and move, and a help line. Those who draw fill in the rest. */
(() => {
  const ZOOM_STEP = 1.25;
  const MOVE = 60;

  class Picture extends HTMLElement {
    connectedCallback() {
      if (!this.firstElementChild) {
        this.#build();
      }
      this.draw();
    }

    /* For whoever draws. */
    draw() { }
    fit() { }
    zoomBy(_factor) { }
    moveBy(_right, _down) { }

    get canvas() {
      return this.querySelector(".cr-picture__canvas");
    }

    #build() {
      this.classList.add("cr-picture");
      const tools = document.createElement("div");
      tools.className = "cr-picture__tools";
      tools.append(
        this.#button("+", "label-in", () => this.zoomBy(ZOOM_STEP)),
        this.#button("−", "label-out", () => this.zoomBy(1 / ZOOM_STEP)),
        this.#button("⤢", "label-fit", () => this.fit()));
      const canvas = document.createElement("div");
      canvas.className = "cr-picture__canvas";
      canvas.tabIndex = 0;
      canvas.setAttribute("role", "group");
      canvas.setAttribute("aria-label", this.getAttribute("label") ?? "");
      canvas.addEventListener("keydown", event => this.#key(event));
      const help = document.createElement("p");
      help.className = "cr-quiet";
      help.textContent = this.getAttribute("label-help") ?? "";
      this.append(tools, canvas, help);
    }

    #button(sign, labelName, act) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = sign;
      const label = this.getAttribute(labelName) ?? sign;
      button.setAttribute("aria-label", label);
      button.title = label;
      button.addEventListener("click", act);
      return button;
    }

    #key(event) {
      const acts = {
        "+": () => this.zoomBy(ZOOM_STEP),
        "=": () => this.zoomBy(ZOOM_STEP),
        "-": () => this.zoomBy(1 / ZOOM_STEP),
        "0": () => this.fit(),
        ArrowLeft: () => this.moveBy(-MOVE, 0),
        ArrowRight: () => this.moveBy(MOVE, 0),
        ArrowUp: () => this.moveBy(0, -MOVE),
        ArrowDown: () => this.moveBy(0, MOVE)
      };
      if (acts[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        acts[event.key]();
      }
    }
  }

  window.CasusregiePicture ??= Picture;
})();
