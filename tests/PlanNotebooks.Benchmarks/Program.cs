using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using PlanNotebooks.Benchmarks;

if (args is ["floor", var history])
    return Floor.Check(history);
BenchmarkRunner.Run<ExtractionBenchmark>(DefaultConfig.Instance.WithArtifactsPath(Path.Combine("artifacts", "benchmarks")), args);
return 0;
