using BenchmarkDotNet.Running;
using PlanNotebooks.Benchmarks;

if (args is ["floor", var history])
    return Floor.Check(history);
BenchmarkRunner.Run<ExtractionBenchmark>(args: args);
return 0;
