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

/** Where the drawing lies in its frame. */
interface Placement {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export function createPanZoom(frame: SVGSVGElement, drawing: SVGGElement): PanZoom {
  let at: Placement = { x: 0, y: 0, scale: 1 };
  let size: Size = { width: 1, height: 1 };
  const room = (): Size => ({ width: frame.clientWidth, height: frame.clientHeight });
  const place = (next: Placement): void => {
    at = next;
    drawing.setAttribute('transform', `translate(${at.x} ${at.y}) scale(${at.scale})`);
  };
  const zoomAt: ZoomAt = (factor, point) => place(zoomAround(at, factor, point));
  const panZoom: PanZoom = {
    zoom: (factor) => zoomAt(factor, { x: room().width / 2, y: room().height / 2 }),
    move: (x, y) => place({ ...at, x: at.x + x, y: at.y + y }),
    fit: () => place(fitInto(room(), size)),
    resize: (width, height) => {
      size = { width, height };
    },
    show: (part) => place(bringIntoSight(at, room(), part)),
  };
  listenToWheel(frame, zoomAt);
  listenToPointers(frame, panZoom, zoomAt);
  return panZoom;
}

/** What lies at the point stays there. */
function zoomAround({ x, y, scale }: Placement, factor: number, point: { x: number; y: number }): Placement {
  const next = Math.min(LARGEST, Math.max(SMALLEST, scale * factor));
  return { x: point.x - ((point.x - x) * next) / scale, y: point.y - ((point.y - y) * next) / scale, scale: next };
}

function fitInto(room: Size, size: Size): Placement {
  const whole = Math.min(room.width / size.width, room.height / size.height, 1);
  const scale = Math.max(whole, READABLE);
  const left = room.width - size.width * scale;
  // Data flows to the right, so a drawing that is too wide is shown from its readers' end.
  const x = whole < READABLE ? Math.min(12, left) : left / 2;
  return { x, y: Math.max(8, (room.height - size.height * scale) / 2), scale };
}

function bringIntoSight(at: Placement, room: Size, { left, top, right, bottom }: Box): Placement {
  const isSeen = (value: number, from: number, end: number): boolean =>
    value * at.scale + from > 0 && value * at.scale + from < end;
  const isSeenWhole =
    [left, right].every((x) => isSeen(x, at.x, room.width)) && [top, bottom].every((y) => isSeen(y, at.y, room.height));
  if (isSeenWhole) return at;
  const whole = Math.min(room.width / (right - left), room.height / (bottom - top));
  const scale = Math.min(at.scale, Math.max(whole, SMALLEST));
  return { x: (room.width - (left + right) * scale) / 2, y: (room.height - (top + bottom) * scale) / 2, scale };
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
