// Commands write to the console and work in the current directory, which a process has one of.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
