using System.Globalization;

namespace PlanNotebooks.Tests.Shared;

/// <summary>A long run of the tests of mutants by hand: <c>MUTANTS=500 dotnet test --filter MutantTests</c> makes so many times as many,
/// and <c>MUTANTS_FROM=7</c> beside it others than another run did, so that a long run may be had in parts.</summary>
internal static class LongRun
{
    /// <summary>How many times as many mutants as usual.</summary>
    public static int Times { get; } = Math.Max(1, Given("MUTANTS"));

    /// <summary>What the mutants of a seed are made by; the same on every run.</summary>
    public static Random Random(int seed) => new(unchecked(seed + (1_000_003 * Given("MUTANTS_FROM"))));

    private static int Given(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var value) ? value : 0;
}
