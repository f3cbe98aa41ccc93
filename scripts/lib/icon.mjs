import { deflateSync } from 'node:zlib';

const SIZE = 128;
/** Points looked at along each side of a pixel, for smooth edges. */
const SAMPLES = 4;

const BACKGROUND = [31, 58, 95];
const LINE = [235, 241, 248];
const MARK = [255, 176, 32];

/** The extension's icon, a page of lines one of which is marked, as a PNG of 128 × 128 pixels. Drawn, so that it can be read. */
export function icon() {
  const rows = Array.from({ length: SIZE }, (_, y) => [
    0,
    ...Array.from({ length: SIZE }, (_, x) => pixel(x, y)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  // 8 bits a channel, red, green, blue and opacity
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function pixel(x, y) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const color = colorAt(x + ((i % SAMPLES) + 0.5) / SAMPLES, y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES);
    if (color === undefined) continue;
    for (let c = 0; c < 3; c++) sum[c] += color[c];
    sum[3] += 1;
  }
  const seen = sum[3];
  if (seen === 0) return [0, 0, 0, 0];
  return [...sum.slice(0, 3).map((c) => Math.round(c / seen)), Math.round((255 * seen) / (SAMPLES * SAMPLES))];
}

function colorAt(x, y) {
  if (!isInBar(x, y, { left: 4, right: 124, top: 4, bottom: 124, radius: 24 })) return undefined;
  const wave = 96 + 5 * Math.sin((x - 28) / 4.5);
  if (x > 28 && x < 100 && Math.abs(y - wave) < 3.5) return MARK;
  const bars = [
    { left: 28, right: 76, top: 28, bottom: 40, radius: 6 },
    { left: 28, right: 100, top: 50, bottom: 60, radius: 5 },
    { left: 28, right: 92, top: 72, bottom: 82, radius: 5 },
  ];
  return bars.some((bar) => isInBar(x, y, bar)) ? LINE : BACKGROUND;
}

/** Whether a point lies in a rectangle with round corners. */
function isInBar(x, y, { left, right, top, bottom, radius }) {
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** As PNG has it; Node's own is not in every Node 20. */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
