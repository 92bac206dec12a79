import csv
import sys

import igraph

with open(sys.argv[1], newline="", encoding="utf-8") as file:
    rows = [(row["Employee ID"], row["Manager ID"]) for row in csv.DictReader(file)]
place = {row[0]: i for i, row in enumerate(rows)}
edges = [(place[manager], i) for i, (_, manager) in enumerate(rows) if manager]
tops = [i for i, (_, manager) in enumerate(rows) if not manager]
graph = igraph.Graph(len(rows), edges, directed=True)
reached, layers = 0, 0
for top in tops:
    order, starts, _ = graph.bfs(top, mode="out")
    reached += len(order)
    layers = max(layers, len(starts) - 1)
managers = sum(1 for degree in graph.outdegree() if degree)
print(f"positions={reached} layers={layers} managers={managers}")
