/* A genogram to look at. The server writes the drawing; here it only zooms, moves and leads through the people. */
(() => {
  const ZOOM_STEP = 1.25;
  const MOVE = 60;
  /* Below this width names can no longer be read: then the picture scrolls. */
  const SMALLEST = 460;

  class FamilyPicture extends HTMLElement {
    #canvas;
    #zoom = 0;

    connectedCallback() {
      if (!this.firstElementChild) {
        this.#build();
      }
      this.#draw();
    }

    set svg(value) { this._svg = value; this.#draw(); }
    get svg() { return this._svg ?? ""; }

    #build() {
      const tools = document.createElement("div");
      tools.className = "family-picture__tools";
      tools.append(
        this.#button("+", "label-in", () => this.#zoomBy(ZOOM_STEP)),
        this.#button("−", "label-out", () => this.#zoomBy(1 / ZOOM_STEP)),
        this.#button("⤢", "label-fit", () => this.#fit()));
      this.#canvas = document.createElement("div");
      this.#canvas.className = "family-picture__canvas";
      this.#canvas.tabIndex = 0;
      this.#canvas.setAttribute("role", "group");
      this.#canvas.setAttribute("aria-label", this.getAttribute("label") ?? "");
      this.#canvas.addEventListener("keydown", event => this.#key(event));
      const help = document.createElement("p");
      help.className = "cr-quiet";
      help.textContent = this.getAttribute("label-help") ?? "";
      this.append(tools, this.#canvas, help);
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

    #draw() {
      if (!this.#canvas || !this.svg) {
        return;
      }
      const drawing = new DOMParser().parseFromString(this.svg, "image/svg+xml").documentElement;
      this.#canvas.replaceChildren(document.importNode(drawing, true));
      this.#fit();
    }

    #drawing() {
      return this.#canvas?.querySelector("svg");
    }

    /* As large as drawn where there is room, smaller where there is not. */
    #fit() {
      this.#zoom = 0;
      this.#size();
      this.#canvas?.scrollTo(0, 0);
    }

    #zoomBy(factor) {
      const drawing = this.#drawing();
      if (drawing) {
        const now = this.#zoom || drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
        this.#zoom = Math.min(4, Math.max(0.25, now * factor));
        this.#size();
      }
    }

    #size() {
      const drawing = this.#drawing();
      if (drawing) {
        const width = drawing.viewBox.baseVal.width;
        drawing.setAttribute("width", this.#zoom ? String(width * this.#zoom) : String(width));
        drawing.classList.toggle("genogram__picture--fit", !this.#zoom);
        drawing.style.minWidth = this.#zoom ? "" : Math.min(width, SMALLEST) + "px";
      }
    }

    #key(event) {
      const acts = {
        "+": () => this.#zoomBy(ZOOM_STEP),
        "=": () => this.#zoomBy(ZOOM_STEP),
        "-": () => this.#zoomBy(1 / ZOOM_STEP),
        "0": () => this.#fit(),
        ArrowLeft: () => this.#canvas.scrollBy(-MOVE, 0),
        ArrowRight: () => this.#canvas.scrollBy(MOVE, 0),
        ArrowUp: () => this.#canvas.scrollBy(0, -MOVE),
        ArrowDown: () => this.#canvas.scrollBy(0, MOVE)
      };
      if (acts[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        acts[event.key]();
      }
    }
  }

  if (!customElements.get("family-picture")) {
    customElements.define("family-picture", FamilyPicture);
  }
})();
