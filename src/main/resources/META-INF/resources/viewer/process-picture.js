/* A BPMN diagram to look at, with marks; wraps bpmn-js, whose watermark stays visible (see LICENSE-bpmn-js.txt). */
(() => {
  const ZOOM_STEP = 1.25;
  const MOVE = 60;

  class ProcessPicture extends HTMLElement {
    #viewer;
    #drawn = "";
    #waiting = false;

    connectedCallback() {
      if (!this.firstElementChild) {
        this.#build();
      }
      this.#later();
    }

    disconnectedCallback() {
      this.#viewer?.destroy();
      this.#viewer = undefined;
      this.#drawn = "";
      this.replaceChildren();
    }

    set xml(value) { this._xml = value; this.#later(); }
    get xml() { return this._xml ?? ""; }
    set done(value) { this._done = value; this.#later(); }
    get done() { return this._done ?? ""; }
    set now(value) { this._now = value; this.#later(); }
    get now() { return this._now ?? ""; }

    #build() {
      const tools = document.createElement("div");
      tools.className = "process-picture__tools";
      tools.append(
        this.#button("+", "label-in", () => this.#zoomBy(ZOOM_STEP)),
        this.#button("−", "label-out", () => this.#zoomBy(1 / ZOOM_STEP)),
        this.#button("⤢", "label-fit", () => this.#fit()));
      const canvas = document.createElement("div");
      canvas.className = "process-picture__canvas bio-theme-parent";
      canvas.tabIndex = 0;
      canvas.setAttribute("role", "group");
      canvas.addEventListener("keydown", event => this.#key(event));
      const help = document.createElement("p");
      help.className = "cr-quiet";
      help.textContent = this.getAttribute("label-help") ?? "";
      this.append(tools, canvas, help);
      this.#viewer = new window.BpmnJS({ container: canvas, keyboard: { bind: false } });
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

    /* The properties arrive one by one: draw once they are all there. */
    #later() {
      if (this.#waiting || !this.isConnected) {
        return;
      }
      this.#waiting = true;
      setTimeout(() => {
        this.#waiting = false;
        this.#draw();
      });
    }

    async #draw() {
      const viewer = this.#viewer;
      const key = this.xml + this.done + this.now;
      if (!viewer || !this.xml || key === this.#drawn) {
        return;
      }
      this.#drawn = key;
      this.querySelector(".process-picture__canvas").setAttribute("aria-label", this.getAttribute("label") ?? "");
      await viewer.importXML(this.xml);
      if (viewer !== this.#viewer) {
        return;
      }
      const canvas = viewer.get("canvas");
      const registry = viewer.get("elementRegistry");
      const overlays = viewer.get("overlays");
      const mark = (ids, name, sign) => ids.split(" ").filter(id => id && registry.get(id)).forEach(id => {
        const frame = registry.get(id).children?.some(child => child.type !== "label");
        canvas.addMarker(id, "process-picture--" + name + (frame ? "-frame" : ""));
        overlays.add(id, { position: { top: -10, left: -10 }, html: this.#badge(name, sign) });
      });
      mark(this.done, "done", "✓");
      mark(this.now, "now", "➜");
      this.#fit();
    }

    #badge(name, sign) {
      const badge = document.createElement("div");
      badge.className = "process-picture__badge process-picture__badge--" + name;
      badge.textContent = sign;
      return badge;
    }

    #fit() {
      this.#viewer?.get("canvas").zoom("fit-viewport", "auto");
    }

    #zoomBy(factor) {
      const canvas = this.#viewer?.get("canvas");
      canvas?.zoom(canvas.zoom() * factor, "auto");
    }

    #key(event) {
      const canvas = this.#viewer?.get("canvas");
      const acts = {
        "+": () => this.#zoomBy(ZOOM_STEP),
        "=": () => this.#zoomBy(ZOOM_STEP),
        "-": () => this.#zoomBy(1 / ZOOM_STEP),
        "0": () => this.#fit(),
        ArrowLeft: () => canvas?.scroll({ dx: MOVE, dy: 0 }),
        ArrowRight: () => canvas?.scroll({ dx: -MOVE, dy: 0 }),
        ArrowUp: () => canvas?.scroll({ dx: 0, dy: MOVE }),
        ArrowDown: () => canvas?.scroll({ dx: 0, dy: -MOVE })
      };
      if (acts[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        acts[event.key]();
      }
    }
  }

  if (!customElements.get("process-picture")) {
    customElements.define("process-picture", ProcessPicture);
  }
})();
