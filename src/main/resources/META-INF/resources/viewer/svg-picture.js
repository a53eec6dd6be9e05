/* A drawing that the server wrote, to look at. A part with data-goto leads to the line of the page with that id. */
(() => {
  class SvgPicture extends window.CasusregiePicture {
    #zoom = 0;

    set svg(value) { this._svg = value; this.draw(); }
    get svg() { return this._svg ?? ""; }

    draw() {
      const canvas = this.canvas;
      if (!canvas || !this.svg) {
        return;
      }
      const drawing = new DOMParser().parseFromString(this.svg, "image/svg+xml").documentElement;
      canvas.replaceChildren(document.importNode(drawing, true));
      canvas.querySelectorAll("[data-goto]").forEach(part => {
        part.addEventListener("click", () => this.#goTo(part));
        part.addEventListener("keydown", event => {
          if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            this.#goTo(part);
          }
        });
      });
      this.fit();
    }

    #goTo(part) {
      const line = document.getElementById(part.getAttribute("data-goto"));
      if (line) {
        line.tabIndex = -1;
        line.scrollIntoView({ block: "center" });
        line.focus({ preventScroll: true });
      }
    }

    #drawing() {
      return this.canvas?.querySelector("svg");
    }

    /* As large as drawn where there is room, smaller where there is not. */
    fit() {
      this.#zoom = 0;
      this.#size();
      this.canvas?.scrollTo(0, 0);
    }

    zoomBy(factor) {
      const drawing = this.#drawing();
      if (drawing) {
        const now = this.#zoom || drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
        this.#zoom = Math.min(4, Math.max(0.25, now * factor));
        this.#size();
      }
    }

    moveBy(right, down) {
      this.canvas?.scrollBy(right, down);
    }

    /* Below the smallest width words can no longer be read: then the picture scrolls. */
    #size() {
      const drawing = this.#drawing();
      if (drawing) {
        const width = drawing.viewBox.baseVal.width;
        const smallest = Number(this.getAttribute("smallest") ?? width);
        drawing.setAttribute("width", this.#zoom ? String(width * this.#zoom) : String(width));
        drawing.classList.toggle("cr-picture__drawing--fit", !this.#zoom);
        drawing.style.minWidth = this.#zoom ? "" : Math.min(width, smallest) + "px";
      }
    }
  }

  if (!customElements.get("svg-picture")) {
    customElements.define("svg-picture", SvgPicture);
  }
})();
