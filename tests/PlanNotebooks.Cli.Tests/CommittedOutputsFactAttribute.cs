using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Cli.Tests;

/// <summary>A test of the outputs that the committed notebooks carry: skipped, with the reason, while none carries any.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CommittedOutputsFactAttribute : FactAttribute
{
    /// <summary>What writes their outputs anew.</summary>
    public const string Refresh = "dotnet run --project src/PlanNotebooks.Cli -c Release -- render --in-place";

    public CommittedOutputsFactAttribute() =>
        Skip = CloneNotebooks.Files.Any(CarriesOutputs)
            ? null
            : $"No committed notebook carries outputs, so none was compared; to write them, run {Refresh}";

    private static bool CarriesOutputs(string path) =>
        NotebookReader.Parse(File.ReadAllText(path), path).Cells.Any(cell => cell.Outputs.Count > 0);
}
