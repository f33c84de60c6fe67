// Makes the map of the insight pages out of the public-domain shapes of Natural Earth, as the npm
// package world-atlas (ISC) has them. It is run by hand when the shapes change, not by the build:
//
//   npm i --no-save world-atlas@2 topojson-client@3 i18n-iso-countries@7 && node world-map.mjs
//
// Writes ../main/webapp/WEB-INF/assets/world.svg (all land as one path, Equal Earth projection,
// whole numbers, each point told by its distance from the one before) and
// ../main/resources/org/distintivo/insight/portal/chart/countries.csv (code of the country and the
// middle of its largest part, in the same units).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);
const iso = require('i18n-iso-countries');
const read = name => JSON.parse(readFileSync(require.resolve('world-atlas/' + name)));

const WIDTH = 2000;
const HEIGHT = 860;
const ANTARCTICA = '010';
/** Parts of land that are smaller than this, in square units, are not drawn. */
const SMALLEST = 12;

/** Equal Earth (Šavrič, Patterson, Jenny 2018): areas are true, which a count of openings asks for. */
function project([longitude, latitude]) {
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const m = Math.sqrt(3) / 2;
  const t = Math.asin(m * Math.sin((latitude * Math.PI) / 180));
  const t2 = t * t;
  const t6 = t2 * t2 * t2;
  const x = ((longitude * Math.PI) / 180) * Math.cos(t)
    / (m * (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2)));
  const y = t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2));
  return [1000 + x * 369, 482 - y * 369];
}

function area(ring) {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const [a, b] = [ring[i], ring[(i + 1) % ring.length]];
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum / 2;
}

function bySize(a, b) {
  return Math.abs(area(b)) - Math.abs(area(a));
}

function middle(ring) {
  const whole = area(ring);
  let [x, y] = [0, 0];
  for (let i = 0; i < ring.length; i++) {
    const [a, b] = [ring[i], ring[(i + 1) % ring.length]];
    const cross = a[0] * b[1] - b[0] * a[1];
    x += (a[0] + b[0]) * cross;
    y += (a[1] + b[1]) * cross;
  }
  return whole === 0 ? ring[0] : [x / (6 * whole), y / (6 * whole)];
}

/** The ring as if longitudes went on behind 180°, where world-atlas joins what lies on both sides. */
function unwrapped(ring) {
  let turn = 0;
  return ring.map(([x, y], i) => {
    const jump = i === 0 ? 0 : x - ring[i - 1][0];
    turn += jump > 180 ? -360 : jump < -180 ? 360 : 0;
    return [x + turn, y];
  });
}

/** What of the ring lies on one side of a meridian (Sutherland and Hodgman). */
function clipped(ring, meridian, side) {
  const inside = ([x]) => (x - meridian) * side >= 0;
  const kept = [];
  ring.forEach((b, i) => {
    const a = ring[(i + ring.length - 1) % ring.length];
    if (inside(a) !== inside(b)) {
      kept.push([meridian, a[1] + ((b[1] - a[1]) * (meridian - a[0])) / (b[0] - a[0])]);
    }
    if (inside(b)) {
      kept.push(b);
    }
  });
  return kept;
}

/** The ring in as many parts as fit between the two edges of the map. */
function cut(ring) {
  const whole = unwrapped(ring);
  return [-360, 0, 360]
    .map(turn => whole.map(([x, y]) => [x + turn, y]))
    .map(it => clipped(clipped(it, -180, 1), 180, -1))
    .filter(it => it.length > 3);
}

/** The outlines of a country's parts, on the map. */
function outlines(shape) {
  const all = shape.geometry.type === 'Polygon'
    ? [shape.geometry.coordinates] : shape.geometry.coordinates;
  return all.flatMap(rings => rings.flatMap(cut)).map(ring => ring.map(project));
}

/** The ring in whole numbers, without points that fall together. */
function path(ring) {
  const points = ring.map(([x, y]) => [Math.round(x), Math.round(y)])
    .filter((it, i, all) => i === 0 || it[0] !== all[i - 1][0] || it[1] !== all[i - 1][1]);
  let text = '';
  let last = points[0];
  for (const point of points.slice(1)) {
    const [dx, dy] = [point[0] - last[0], point[1] - last[1]];
    text += (dx < 0 ? '' : text ? ' ' : '') + dx + (dy < 0 ? '' : ' ') + dy;
    last = point;
  }
  return points.length < 4 ? '' : `M${points[0].join(' ')}l${text}z`;
}

const drawn = read('countries-110m.json');
const land = feature(drawn, drawn.objects.countries).features
  .filter(it => it.id !== ANTARCTICA)
  .flatMap(outlines)
  .filter(ring => Math.abs(area(ring)) >= SMALLEST)
  .map(path)
  .join('');
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">`
  + '<path fill="#8b939b" fill-opacity=".38" d="' + land + '"/></svg>\n';
writeFileSync(new URL('../main/webapp/WEB-INF/assets/world.svg', import.meta.url), svg);

// the finer shapes know small countries too
const named = read('countries-50m.json');
const middles = new Map();
feature(named, named.objects.countries).features
  .map(it => ({ code: it.id && iso.numericToAlpha2(it.id), ring: outlines(it).sort(bySize)[0] }))
  .filter(it => it.code && it.code !== 'AQ')
  .sort((a, b) => bySize(a.ring, b.ring))
  .filter(it => !middles.has(it.code)) // far islands bear the code of their country
  .forEach(it => middles.set(it.code, middle(it.ring).map(Math.round)));
writeFileSync(
  new URL('../main/resources/org/distintivo/insight/portal/chart/countries.csv', import.meta.url),
  [...middles].map(it => it.flat().join(',')).sort().join('\n') + '\n');
