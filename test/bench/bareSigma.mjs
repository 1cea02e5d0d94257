import Graph from 'graphology'
import Sigma from 'sigma'

/** The same graph as sigma alone draws it, for comparison. */
const map = await (await fetch('map.json')).json()
const graph = new Graph({ type: 'undirected', multi: false })
const began = performance.now()
for (const { id, x, y, title } of map.papers) graph.addNode(id, { x, y, size: 3, label: title, color: '#2a649f' })
for (const { source, target, weight } of map.links) graph.mergeEdge(source, target, { size: weight, color: '#ccc' })
new Sigma(graph, document.getElementById('map'))
document.body.dataset.ready = String(performance.now() - began)
