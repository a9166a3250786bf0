"""Makes networkx-measures.json: graphs of many shapes, with the measures that networkx takes of them.

pip install networkx numpy scipy; python networkx-measures.py > networkx-measures.json
"""
import json
import networkx as nx


def numbers(seed):
    """A linear congruential generator (Numerical Recipes), so that the graphs are the same everywhere."""
    while True:
        seed = (seed * 1664525 + 1013904223) % 2**32
        yield seed / 2**32


def random_graph(seed, count, probability, directed):
    chance = numbers(seed)
    graph = nx.DiGraph() if directed else nx.Graph()
    graph.add_nodes_from(range(count))
    for a in range(count):
        for b in range(count):
            if a != b and (directed or a < b) and next(chance) < probability:
                graph.add_edge(a, b, weight=1 + int(next(chance) * 20) / 4)
    return graph


def groups(seed, sizes, inside, between):
    """Groups that are dense within and loosely joined."""
    chance = numbers(seed)
    group = [index for index, size in enumerate(sizes) for _ in range(size)]
    graph = nx.Graph()
    graph.add_nodes_from(range(len(group)))
    for a in range(len(group)):
        for b in range(a + 1, len(group)):
            if next(chance) < (inside if group[a] == group[b] else between):
                graph.add_edge(a, b, weight=1 + int(next(chance) * 8))
    return graph


def attached(seed, count):
    """Every new node joins two earlier ones, mostly those with many edges already, as in a novel's cast."""
    chance = numbers(seed)
    graph = nx.Graph([(0, 1)])
    ends = [0, 1]
    for node in range(2, count):
        for other in {ends[int(next(chance) * len(ends))] for _ in range(2)}:
            graph.add_edge(node, other)
            ends += [node, other]
    for a, b in graph.edges:
        graph[a][b]["weight"] = 1 + int(next(chance) * 30)
    return graph


def listed(values, graph):
    return [values[node] for node in sorted(graph)]


def power_iteration(graph, weight):
    if graph.number_of_edges() == 0:
        return listed(nx.eigenvector_centrality(graph, max_iter=10, weight=weight), graph)
    return listed(nx.eigenvector_centrality(graph, max_iter=200_000, tol=1e-14, weight=weight), graph)


def measures(name, graph):
    plain = graph.to_undirected(as_view=False) if graph.is_directed() else graph
    if graph.is_directed():
        # The weights of two edges that run both ways are added up.
        for a, b in plain.edges:
            plain[a][b]["weight"] = sum(
                graph[x][y]["weight"] for x, y in ((a, b), (b, a)) if graph.has_edge(x, y)
            )
    components = sorted((sorted(c) for c in nx.connected_components(plain)), key=lambda c: (-len(c), c[0]))
    largest = plain.subgraph(components[0])
    best = max(
        (nx.community.louvain_communities(plain, seed=seed) for seed in range(20)),
        key=lambda found: nx.community.modularity(plain, found),
    ) if graph.number_of_edges() else [{node} for node in graph]
    return {
        "name": name,
        "isDirected": graph.is_directed(),
        "nodeCount": len(graph),
        "edges": [[a, b, graph[a][b].get("weight", 1)] for a, b in graph.edges],
        "degrees": listed(dict(graph.degree), graph),
        "weightedDegrees": listed(dict(graph.degree(weight="weight")), graph),
        "betweenness": listed(nx.betweenness_centrality(graph), graph),
        "closeness": listed(nx.closeness_centrality(graph), graph),
        "eigenvector": power_iteration(graph, None),
        "weightedEigenvector": power_iteration(graph, "weight"),
        "pageRank": listed(nx.pagerank(graph, tol=1e-15, max_iter=10_000), graph),
        "clustering": listed(nx.clustering(graph), graph),
        "averageClustering": nx.average_clustering(graph),
        "density": nx.density(graph),
        "components": components,
        "diameter": nx.diameter(largest),
        "averagePathLength": nx.average_shortest_path_length(largest) if len(largest) > 1 else 0,
        "communities": [sorted(community) for community in best],
        "modularity": nx.community.modularity(plain, best) if graph.number_of_edges() else 0,
    }


graphs = {
    "sparse, in pieces": random_graph(1, 30, 0.05, False),
    "middling": random_graph(2, 25, 0.15, False),
    "dense": random_graph(3, 18, 0.6, False),
    "directed, sparse": random_graph(4, 24, 0.08, True),
    "directed, dense": random_graph(5, 16, 0.4, True),
    "three groups": groups(6, [10, 8, 6], 0.7, 0.06),
    "two groups apart": groups(7, [9, 5], 0.8, 0),
    "a cast": attached(8, 60),
    "path": nx.path_graph(9),
    "two nodes": nx.path_graph(2),
    "no edges": nx.empty_graph(4),
    "one node": nx.empty_graph(1),
}
print("[")
print(",\n".join(json.dumps(measures(name, graph)) for name, graph in graphs.items()))
print("]")
