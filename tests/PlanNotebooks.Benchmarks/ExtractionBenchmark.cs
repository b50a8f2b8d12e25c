using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace PlanNotebooks.Benchmarks;

/// <summary>Bytes to observations on one core: the five reports, read over and over; with decoding alone for scale.</summary>
[Config(typeof(Columns))]
[MemoryDiagnoser(displayGenColumns: false)]
public class ExtractionBenchmark
{
    private byte[][] _files = [];

    [GlobalSetup]
    public void Read() => _files = [.. SeedFiles.Paths.Select(File.ReadAllBytes)];

    /// <summary>Decoding alone: how fast the bytes can become text at all.</summary>
    [Benchmark(Baseline = true)]
    public int Decode() => _files.Sum(file => Encoding.UTF8.GetString(file).Length);

    /// <summary>Everything: decode, clean, tell region and years, find numbers, read observations.</summary>
    [Benchmark]
    public int Extract() => SeedFiles.Paths.Sum(path => Report.Load(path).Observations.Count);

    private sealed class Columns : ManualConfig
    {
        public Columns()
        {
            AddColumn(new ThroughputColumn(), new AllocationColumn());
            WithOptions(ConfigOptions.DisableLogFile);
        }
    }
}
