// The kernel's formatters, the console and the working folder are the process'.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
