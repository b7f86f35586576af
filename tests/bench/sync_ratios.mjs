// SPDX-License-Identifier: Apache-2.0
// node sync_ratios.mjs FILE: what the harness wrote, as ours divided by each other engine's. Below 1 ours is
// the smaller one.
import fs from 'node:fs'

const FIGURES = {
  records: ['create_ms', 'push_ms', 'push_cpu_server', 'push_cpu_client', 'push_up', 'pull_ms', 'pull_cpu_server', 'pull_cpu_client', 'pull_down', 'server_disk', 'server_rss_mb'],
  bootstrap: ['cold_ms', 'warm_ms', 'warm_cpu_server', 'warm_cpu_client', 'warm_down', 'warm_rss_mb', 'warm_disk', 'server_disk'],
  fanout: ['p50', 'p99', 'server_cpu_us_per_msg', 'reader_cpu_ms', 'server_rss_mb'],
  throughput: ['durable_ms', 'server_cpu_us_per_change', 'client_cpu_ms', 'server_disk', 'server_rss_mb']
}
const OURS = 'alongside'
const sizeOf = r => r.bench === 'fanout' ? `${r.m} readers` : r.bench === 'throughput' ? `${r.c} × ${r.k}` : `${r.n} notes`
const short = x => x == null ? '–' : x >= 100 ? String(Math.round(x)) : x.toPrecision(3)

const [file] = process.argv.slice(2)
if (!file) { console.error('Usage: node sync_ratios.mjs FILE'); process.exit(2) }
const records = fs.readFileSync(file, 'utf8').split('\n').filter(l => l[0] === '{').map(l => JSON.parse(l))
const cells = new Map()
for (const r of records.filter(r => FIGURES[r.bench] && r.reader !== 'thin')) {
  const key = `${r.bench}, ${sizeOf(r)}`
  if (!cells.has(key)) cells.set(key, new Map())
  cells.get(key).set(r.peer, r)
}
for (const [key, byPeer] of cells) {
  const ours = byPeer.get(OURS)
  if (!ours) continue
  const others = [...byPeer.values()].filter(r => r.peer !== OURS)
  const failed = [...byPeer.values()].filter(r => r.error)
  const loads = [...byPeer.values()].map(r => r.load1)
  console.log(`### ${key} (load ${Math.min(...loads)} to ${Math.max(...loads)})\n`)
  console.log(['| figure', 'ours', ...others.map(r => 'ours / ' + r.peer)].join(' | ') + ' |')
  console.log('|' + '---|'.repeat(others.length + 2))
  for (const f of FIGURES[ours.bench]) {
    console.log(['| ' + f, short(ours[f]), ...others.map(r => r[f] > 0 && ours[f] != null ? short(ours[f] / r[f]) : '–')].join(' | ') + ' |')
  }
  for (const r of failed) console.log(`\n${r.peer}: ${r.error}`)
  console.log()
}
