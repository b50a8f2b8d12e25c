using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using PlanNotebooks.Benchmarks;

if (args is ["floor", ..])
{
    Floor.Print();
    return 0;
}

var config = DefaultConfig.Instance
    .WithArtifactsPath(Path.Combine("artifacts", "benchmarks"))
    .WithBuildTimeout(TimeSpan.FromMinutes(10));
var summary = BenchmarkRunner.Run<ExtractionBenchmark>(config, args);
return summary.Reports.All(report => report.Success) && !summary.HasCriticalValidationErrors ? 0 : 1;
