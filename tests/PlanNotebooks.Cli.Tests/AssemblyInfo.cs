// A command in this process waits for its turn (CommandRun), and many tests for processes and browsers: a few at once keep two cores busy.
[assembly: CollectionBehavior(MaxParallelThreads = 4)]
[assembly: TestCollectionOrderer("PlanNotebooks.Cli.Tests.LongestFirst", "PlanNotebooks.Cli.Tests")]
