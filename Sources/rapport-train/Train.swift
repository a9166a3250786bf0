import ArgumentParser

@main
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rapport-train",
        abstract: "Trains and evaluates the models that Rapport ships.",
        subcommands: [
            LexiconBuilder.self, ClusterBuilder.self, VectorBuilder.self, TrainMentions.self, TrainEvents.self,
            TrainSyntax.self,
            EvaluateSyntax.self,
            TrainTags.self,
            Segment.self,
            TrainSentences.self,
            TrainSpeakers.self, TrainCoreference.self,
        ]
    )
}
