using BenchmarkDotNet.Running;
using PlanNotebooks.Benchmarks;

BenchmarkRunner.Run<ExtractionBenchmark>(args: args);
