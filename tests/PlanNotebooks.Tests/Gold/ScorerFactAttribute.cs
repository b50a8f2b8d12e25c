namespace PlanNotebooks.Tests.Gold;

/// <summary>A test against the scorer beside the clone (../shared/gold/score.py): skipped, with the reason, where it or Python is
/// not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ScorerFactAttribute : FactAttribute
{
    public ScorerFactAttribute() =>
        Skip =
            SharedReports.Missing
            ?? (File.Exists(Script) ? null : $"The scorer is not here ({Script}).")
            ?? (Python is null ? "There is no python3 on PATH to run the scorer with." : null);

    /// <summary>The scorer.</summary>
    public static string Script { get; } =
        Path.GetFullPath(Path.Combine(SharedReports.Folder, "..", "gold", "score.py"));

    private static string? Python { get; } = ProgramOnPath.Find("python3");
}
