using System.Globalization;

namespace PlanNotebooks.Tests.Shared;

/// <summary>A long run of the tests of mutants by hand: <c>MUTANTS=500 dotnet test --filter MutantTests</c>.</summary>
internal static class LongRun
{
    /// <summary>How many times as many mutants as usual.</summary>
    public static int Times { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("MUTANTS"), CultureInfo.InvariantCulture, out var times) && times > 0
            ? times
            : 1;
}
