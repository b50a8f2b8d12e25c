namespace PlanNotebooks.Tests.Gold;

/// <summary>A theory over the passages beside the clone (../shared/gold/passages/texts): skipped, with the reason, where they are
/// not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PassageTheoryAttribute : TheoryAttribute
{
    public PassageTheoryAttribute() =>
        Skip = Directory.Exists(Folder)
            ? null
            : $"The passages' texts are not here ({Folder}), so they were not tested.";

    /// <summary>The folder of the texts.</summary>
    public static string Folder { get; } =
        Path.GetFullPath(Path.Combine(SharedReports.Folder, "..", "gold", "passages", "texts"));
}
