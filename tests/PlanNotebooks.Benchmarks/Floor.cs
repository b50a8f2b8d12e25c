using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PlanNotebooks.Benchmarks;

/// <summary>How much processor time reading the five reports takes, as a multiple of decoding their bytes alone: floor.sh holds it
/// against the last kept commit's.</summary>
/// <remarks>Both are measured in turns in one process, by the processor's time and not the clock's, and the best of several turns is
/// taken, so that a busy machine changes little. Some turns go before: the runtime compiles what is called often a second time, on a
/// thread whose time counts too, and is not done with it before some twenty turns.</remarks>
internal static class Floor
{
    private const int WarmUps = 25;
    private const int Turns = 40;
    private const int DecodesATurn = 400;
    private const int ExtractsATurn = 6;

    private static readonly byte[][] Files = [.. SeedFiles.Paths.Select(File.ReadAllBytes)];

    /// <summary>Measures, and prints the result as a line of history.tsv: "now" for the commit, the ratio, and megabytes a second of
    /// processor time.</summary>
    public static void Print()
    {
        var ratio = Measure(out var speed);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"now\t{ratio:F1}\t{speed:F1}"));
    }

    private static double Measure(out double megabytesASecond)
    {
        for (var turn = 0; turn < WarmUps; turn++)
            _ = SecondsOf(Decode, DecodesATurn) + SecondsOf(Extract, ExtractsATurn);
        var (decode, extract) = (double.MaxValue, double.MaxValue);
        for (var turn = 0; turn < Turns; turn++)
        {
            decode = Math.Min(decode, SecondsOf(Decode, DecodesATurn));
            extract = Math.Min(extract, SecondsOf(Extract, ExtractsATurn));
        }

        megabytesASecond = SeedFiles.Bytes / extract / 1e6;
        return extract / decode;
    }

    /// <summary>Seconds of this process's processor time for one of so many.</summary>
    private static double SecondsOf(Func<int> work, int times)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var i = 0; i < times; i++)
            work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds / times;
    }

    private static int Decode() => Files.Sum(file => Encoding.UTF8.GetString(file).Length);

    private static int Extract() => SeedFiles.Paths.Sum(path => Report.Load(path).Observations.Count);
}
