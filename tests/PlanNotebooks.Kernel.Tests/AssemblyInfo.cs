// Kernels are whole processes that compile: several at once only make each other slow.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
