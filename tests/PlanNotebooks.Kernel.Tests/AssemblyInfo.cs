// Kernels are whole processes, which mostly wait for what a test does next: a few at once keep two cores busy.
[assembly: CollectionBehavior(MaxParallelThreads = 4)]
[assembly: TestCollectionOrderer("PlanNotebooks.Kernel.Tests.LongestFirst", "PlanNotebooks.Kernel.Tests")]
