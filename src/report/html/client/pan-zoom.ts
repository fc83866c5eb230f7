/** Moves and scales a drawing: by wheel, by dragging, by two fingers, by keys and by buttons. */

export interface PanZoom {
  zoom(factor: number): void;
  move(x: number, y: number): void;
  /** All of it, but never larger than life. */
  fit(): void;
  resize(width: number, height: number): void;
  /** Brings a part of the drawing into sight. */
  show(part: Box): void;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const SMALLEST = 0.1;
const LARGEST = 3;
/** Text smaller than this cannot be read, so a fit rather shows a part. */
const READABLE = 0.62;

export function createPanZoom(frame: SVGSVGElement, drawing: SVGGElement): PanZoom {
  let [x, y, scale] = [0, 0, 1];
  let [width, height] = [1, 1];
  const apply = (): void => drawing.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
  const zoomAt = (factor: number, at: { x: number; y: number }): void => {
    const next = Math.min(LARGEST, Math.max(SMALLEST, scale * factor));
    x = at.x - ((at.x - x) * next) / scale;
    y = at.y - ((at.y - y) * next) / scale;
    scale = next;
    apply();
  };
  const centre = () => ({ x: frame.clientWidth / 2, y: frame.clientHeight / 2 });
  const panZoom: PanZoom = {
    zoom: (factor) => zoomAt(factor, centre()),
    move(dx, dy) {
      x += dx;
      y += dy;
      apply();
    },
    fit() {
      const whole = Math.min(frame.clientWidth / width, frame.clientHeight / height, 1);
      scale = Math.max(whole, READABLE);
      // Data flows to the right, so a drawing that is too wide is shown from its readers' end.
      x = whole < READABLE ? Math.min(12, frame.clientWidth - width * scale) : (frame.clientWidth - width * scale) / 2;
      y = Math.max(8, (frame.clientHeight - height * scale) / 2);
      apply();
    },
    resize(newWidth, newHeight) {
      [width, height] = [newWidth, newHeight];
    },
    show({ left, top, right, bottom }) {
      const [seenLeft, seenTop] = [left * scale + x, top * scale + y];
      const [seenRight, seenBottom] = [right * scale + x, bottom * scale + y];
      if (seenLeft > 0 && seenTop > 0 && seenRight < frame.clientWidth && seenBottom < frame.clientHeight) return;
      const whole = Math.min(frame.clientWidth / (right - left), frame.clientHeight / (bottom - top));
      scale = Math.min(scale, Math.max(whole, SMALLEST));
      x = (frame.clientWidth - (left + right) * scale) / 2;
      y = (frame.clientHeight - (top + bottom) * scale) / 2;
      apply();
    },
  };
  listenToWheel(frame, zoomAt);
  listenToPointers(frame, panZoom, zoomAt);
  return panZoom;
}

type ZoomAt = (factor: number, at: { readonly x: number; readonly y: number }) => void;

/** The plain wheel scrolls the page, as everywhere; with Ctrl or a pinch of the touchpad it zooms. */
function listenToWheel(frame: SVGSVGElement, zoomAt: ZoomAt): void {
  frame.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomAt(Math.exp(-event.deltaY / 300), { x: event.offsetX, y: event.offsetY });
    },
    { passive: false },
  );
}

function listenToPointers(frame: SVGSVGElement, panZoom: PanZoom, zoomAt: ZoomAt): void {
  const held = new Map<number, PointerEvent>();
  frame.addEventListener('pointerdown', (event) => {
    held.set(event.pointerId, event);
  });
  frame.addEventListener('pointermove', (event) => {
    const last = held.get(event.pointerId);
    if (last === undefined) return;
    const [other] = [...held.values()].filter(({ pointerId }) => pointerId !== event.pointerId);
    held.set(event.pointerId, event);
    if (other === undefined) panZoom.move(event.clientX - last.clientX, event.clientY - last.clientY);
    else zoomAt(distance(event, other) / Math.max(1, distance(last, other)), { x: event.offsetX, y: event.offsetY });
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
    frame.addEventListener(end, (event) => held.delete(event.pointerId));
  }
}

function distance(one: PointerEvent, other: PointerEvent): number {
  return Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
}
