/* A BPMN diagram to look at, with marks; wraps bpmn-js, whose watermark stays visible (see LICENSE-bpmn-js.txt). */
(() => {
  class ProcessPicture extends window.CasusregiePicture {
    #viewer;
    #drawn = "";
    #waiting = false;

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

    draw() {
      this.#later();
    }

    /* The properties arrive one by one: draw once they are all there. */
    #later() {
      if (this.#waiting || !this.isConnected) {
        return;
      }
      this.#waiting = true;
      setTimeout(() => {
        this.#waiting = false;
        this.#import();
      });
    }

    async #import() {
      const key = this.xml + this.done + this.now;
      if (!this.canvas || !this.xml || key === this.#drawn) {
        return;
      }
      this.#drawn = key;
      this.canvas.classList.add("bio-theme-parent");
      this.canvas.setAttribute("aria-label", this.getAttribute("label") ?? "");
      this.#viewer ??= new window.BpmnJS({ container: this.canvas, keyboard: { bind: false } });
      const viewer = this.#viewer;
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
      this.fit();
    }

    #badge(name, sign) {
      const badge = document.createElement("div");
      badge.className = "process-picture__badge process-picture__badge--" + name;
      badge.textContent = sign;
      return badge;
    }

    fit() {
      this.#viewer?.get("canvas").zoom("fit-viewport", "auto");
    }

    zoomBy(factor) {
      const canvas = this.#viewer?.get("canvas");
      canvas?.zoom(canvas.zoom() * factor, "auto");
    }

    moveBy(right, down) {
      this.#viewer?.get("canvas").scroll({ dx: -right, dy: -down });
    }
  }

  if (!customElements.get("process-picture")) {
    customElements.define("process-picture", ProcessPicture);
  }
})();
