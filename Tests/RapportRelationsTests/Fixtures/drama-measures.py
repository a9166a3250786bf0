"""Makes drama-measures.json: plays written or generated here, with the measures that DraCor defines, by networkx.

pip install networkx; python drama-measures.py > drama-measures.json

Two characters are joined where both speak in a scene, weighted by the number of such scenes. Diameter and path length
are those of the largest component. Words are runs of characters that are neither punctuation, separators nor controls.
"""
import itertools
import json
import unicodedata

import networkx as nx


def numbers(seed):
    """A linear congruential generator (Numerical Recipes), so that the plays are the same everywhere."""
    while True:
        seed = (seed * 1664525 + 1013904223) % 2**32
        yield seed / 2**32


WORDS = ("tide lamp don't rope winter half-moon bread ashore letter Quiet stones o'clock under never gull salt "
         "harbour key north window tomorrow candle boat café").split()
NAMES = ("Ada Bruno Clara Dorrit Edmund Fenella Gwen Hector Ismay Jonas Kitty Lambert Mabel Noel Odette Perrin Quill "
         "Rosa Silas Tamsin Ulric Vera Wilf Xenia Yorick Zelda").split()


def generated(title, seed, size, acts, scenes, speeches, circles):
    """Scenes among the members of one circle each, so that several circles make several components."""
    chance = numbers(seed)
    pick = lambda items: items[int(next(chance) * len(items))]
    cast = [{"id": f"{name.lower()}_x", "name": name, "sex": pick(["FEMALE", "MALE", None])} for name in NAMES[:size]]
    ids = [member["id"] for member in cast]
    groups = [ids[start::circles] for start in range(circles)]
    play = {"title": title, "cast": cast, "acts": []}
    for act in range(acts):
        play["acts"].append({"title": f"ACT {act + 1}", "scenes": []})
        for scene in range(scenes):
            group = pick(groups)
            there = sorted({pick(group) for _ in range(2 + int(next(chance) * 5))})
            said = []
            for _ in range(1 + int(next(chance) * speeches)):
                who = [pick(there)]
                if next(chance) < 0.1 and len(there) > 1:
                    who = sorted({pick(there), pick(there)})
                lines = [" ".join(pick(WORDS) for _ in range(1 + int(next(chance) * 7))).capitalize() + pick(".!?")
                         for _ in range(1 + int(next(chance) * 3))]
                said.append({"who": who, "lines": lines})
            play["acts"][-1]["scenes"].append({"title": f"Scene {scene + 1}", "speeches": said})
    return play


def written():
    """A short play of our own."""
    def said(*speeches):
        return [{"who": who.split(), "lines": lines.split(" / ")} for who, lines in speeches]

    return {
        "title": "The Lock",
        "cast": [
            {"id": "ada", "name": "Ada", "sex": "FEMALE", "description": "a keeper"},
            {"id": "tom", "name": "Tom", "sex": "MALE", "description": "her son"},
            {"id": "rosa", "name": "Rosa", "sex": "FEMALE", "description": "friend to Ada"},
            {"id": "finch", "name": "Mr Finch", "sex": "MALE", "description": "master of the canal"},
            {"id": "ghost", "name": "The Ghost", "sex": None},
        ],
        "acts": [
            {"title": "ACT 1", "scenes": [
                {"title": "Scene 1", "speeches": said(
                    ("ada", "Who opened the gate? / It wasn't me."), ("tom", "Nobody, mother."),
                    ("ada", "Nobody never opened a gate."))},
                {"title": "Scene 2", "speeches": said(
                    ("rosa", "You look tired, Ada."), ("ada", "I am the keeper; I don't sleep."),
                    ("finch", "Good evening."), ("ada rosa", "Mr Finch!"))},
            ]},
            {"title": "ACT 2", "scenes": [
                {"title": "Scene 1", "speeches": said(("ghost", "Open, open."))},
                {"title": "Scene 2", "speeches": said(
                    ("tom", "I opened it."), ("finch", "I know you did. / You'll pay for it."), ("tom", "Will I?"))},
            ]},
        ],
    }


def words(line):
    kinds = ["".join("w" if unicodedata.category(c)[0] not in "PZC" else " " for c in line)]
    return len(kinds[0].split())


def measured(play):
    scenes = [scene for act in play["acts"] for scene in act["scenes"]]
    graph = nx.Graph()
    counts = {member["id"]: [0, 0, 0] for member in play["cast"]}
    for scene in scenes:
        speakers = sorted({who for speech in scene["speeches"] for who in speech["who"]})
        graph.add_nodes_from(speakers)
        for a, b in itertools.combinations(speakers, 2):
            weight = graph.get_edge_data(a, b, {"weight": 0})["weight"]
            graph.add_edge(a, b, weight=weight + 1)
        for who in speakers:
            counts[who][0] += 1
        for speech in scene["speeches"]:
            for who in speech["who"]:
                counts[who][1] += 1
                counts[who][2] += sum(words(line) for line in speech["lines"])
    largest = graph.subgraph(max(nx.connected_components(graph), key=len))
    betweenness, closeness = nx.betweenness_centrality(graph), nx.closeness_centrality(graph)
    eigenvector = nx.eigenvector_centrality(graph, max_iter=100_000, tol=1e-14)
    return {
        "size": graph.number_of_nodes(),
        "density": nx.density(graph),
        "diameter": nx.diameter(largest),
        "averageDegree": sum(degree for _, degree in graph.degree()) / graph.number_of_nodes(),
        "averageClustering": nx.average_clustering(graph),
        "averagePathLength": nx.average_shortest_path_length(largest),
        "components": nx.number_connected_components(graph),
        "words": sum(words(line) for scene in scenes for speech in scene["speeches"] for line in speech["lines"]),
        "characters": [
            {"id": who, "degree": graph.degree(who), "weightedDegree": graph.degree(who, weight="weight"),
             "betweenness": betweenness[who], "closeness": closeness[who], "eigenvector": eigenvector[who],
             "scenes": counts[who][0], "speeches": counts[who][1], "words": counts[who][2]}
            for who in (member["id"] for member in play["cast"]) if who in graph
        ],
    }


plays = [
    written(),
    generated("Two Households", 7, 12, 3, 4, 20, 2),
    generated("The Long Winter", 11, 26, 5, 5, 30, 1),
    generated("Monologues", 3, 4, 1, 3, 2, 4),
]
print(json.dumps([{"play": play, "measures": measured(play)} for play in plays], ensure_ascii=False, separators=(",", ":")))
